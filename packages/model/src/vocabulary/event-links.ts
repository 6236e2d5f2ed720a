import type { Vocabulary } from './vocabulary.ts';

/** How an event stands to a provision that it touches. None of them claims a cause. */
export const eventLinks = {
  'carries-out': {
    label: { en: 'carries out', zh: '落实' },
    definition: {
      en: 'It does what the provision says, in whole or in part, since the plan was published.',
      zh: '在方案发布后全部或部分做到条款所述。',
    },
  },
  'runs-against': {
    label: { en: 'runs against', zh: '相抵触' },
    definition: {
      en: 'It works against what the provision says, since the plan was published.',
      zh: '在方案发布后与条款所述相抵触。',
    },
  },
  'comes-before': {
    label: { en: 'comes before', zh: '先于' },
    definition: {
      en: 'It is on the same subject and older than the plan.',
      zh: '事项相同，早于该方案。',
    },
  },
  'bears-on': {
    label: { en: 'bears on', zh: '相关' },
    definition: {
      en: 'It is on the same subject, and does none of these.',
      zh: '事项相同，不属上述任何一种。',
    },
  },
} as const satisfies Vocabulary;

export type EventLink = keyof typeof eventLinks;
