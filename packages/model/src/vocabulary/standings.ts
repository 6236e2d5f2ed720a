import type { Vocabulary } from './vocabulary.ts';

/** How a government stands to an agreed text, as far as its stances tell. */
export const standings = {
  accepted: {
    label: { en: 'accepted', zh: '已接受' },
    definition: {
      en: 'The government accepted the text, and no dispute since is recorded.',
      zh: '该国政府已接受该文本，此后未见异议记录。',
    },
  },
  disputed: {
    label: { en: 'accepted, disputed since', zh: '曾接受，此后提出异议' },
    definition: {
      en: 'The government accepted the text and has spoken against it, or a part of it, since.',
      zh: '该国政府曾接受该文本，此后对其或其部分内容提出异议。',
    },
  },
  'not-accepted': {
    label: { en: 'not accepted', zh: '未接受' },
    definition: {
      en: 'It is recorded that the government did not accept the text.',
      zh: '据记录，该国政府未接受该文本。',
    },
  },
  'not-known': {
    label: { en: 'not known', zh: '不详' },
    definition: {
      en: 'No position of the government on the text is recorded.',
      zh: '该国政府对该文本的立场未作记录。',
    },
  },
} as const satisfies Vocabulary;

export type Standing = keyof typeof standings;
