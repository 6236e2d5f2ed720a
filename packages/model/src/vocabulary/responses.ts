import type { Vocabulary } from './vocabulary.ts';

/** How a government answered a provision that was put to it. */
export const responses = {
  agreed: {
    label: { en: 'agreed', zh: '同意' },
    definition: { en: 'It says that it agrees.', zh: '表示同意。' },
  },
  'partly-agreed': {
    label: { en: 'partly agreed', zh: '部分同意' },
    definition: { en: 'It says that it agrees in part.', zh: '表示部分同意。' },
  },
  'not-agreed': {
    label: { en: 'did not agree', zh: '不同意' },
    definition: { en: 'It says that it does not agree.', zh: '表示不同意。' },
  },
  'not-stated': {
    label: { en: 'answered without saying whether it agrees', zh: '已答复，未表明是否同意' },
    definition: {
      en: 'It answers, and says neither that it agrees nor that it does not.',
      zh: '作出答复，但未表明同意或不同意。',
    },
  },
} as const satisfies Vocabulary;

export type Response = keyof typeof responses;
