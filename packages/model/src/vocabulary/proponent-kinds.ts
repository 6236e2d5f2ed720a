import type { Vocabulary } from './vocabulary.ts';

/** Who sees room for cooperation. */
export const proponentKinds = {
  'both-governments': {
    label: { en: 'governments of every side', zh: '各方政府' },
    definition: {
      en: 'An agreed text, or official statements of the governments of every side.',
      zh: '共同认可的文本，或各方政府的官方表态。',
    },
  },
  analyst: {
    label: { en: 'analyst', zh: '分析人士' },
    definition: {
      en: 'A person or body outside the governments who published it.',
      zh: '政府以外公开发表该看法的人士。',
    },
  },
} as const satisfies Vocabulary;
