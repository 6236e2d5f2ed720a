import type { Vocabulary } from './vocabulary.ts';

/** How firmly a government stands to an agreed text. A text disputed since is never counted as simply agreed. */
export const stances = {
  sponsored: {
    label: { en: 'sponsored', zh: '提案或联署' },
    definition: { en: 'Brought the text in, or co-sponsored it.', zh: '提出或联署该文本。' },
  },
  joined: {
    label: { en: 'joined', zh: '加入' },
    definition: { en: 'Signed, endorsed or adopted the text.', zh: '签署、赞同或通过该文本。' },
  },
  consensus: {
    label: { en: 'joined the consensus', zh: '加入协商一致' },
    definition: {
      en: 'The text was adopted without a vote, and the government did not object.',
      zh: '该文本未经表决通过，该国政府未提出反对。',
    },
  },
  'disputed-since': {
    label: { en: 'disputed since', zh: '此后提出异议' },
    definition: {
      en: 'The government has spoken against the text, or a part of it, since.',
      zh: '该国政府此后对该文本或其部分内容提出异议。',
    },
  },
} as const satisfies Vocabulary;

export type Stance = keyof typeof stances;
