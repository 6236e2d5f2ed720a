import type { Vocabulary } from './vocabulary.ts';

/** How an event stands to a provision that it touches. None of them claims a cause. */
export const eventLinks = {
  'carries-out': {
    label: { en: 'carries it out', zh: '落实' },
    definition: {
      en: 'Since the plan was published, the event does what the provision says, in whole or in part.',
      zh: '在方案发布后全部或部分做到条款所述。',
    },
  },
  'runs-against': {
    label: { en: 'works against it', zh: '相抵触' },
    definition: {
      en: 'Since the plan was published, the event works against what the provision says.',
      zh: '在方案发布后与条款所述相抵触。',
    },
  },
  'comes-before': {
    label: { en: 'came before it', zh: '先于' },
    definition: {
      en: 'The event is on the same subject and older than the plan.',
      zh: '事项相同，早于该方案。',
    },
  },
  'bears-on': {
    label: { en: 'same subject', zh: '事项相同' },
    definition: {
      en: 'The event is on the same subject, and none of the other links fits.',
      zh: '事项相同，不属上述任何一种。',
    },
  },
} as const satisfies Vocabulary;

export type EventLink = keyof typeof eventLinks;
