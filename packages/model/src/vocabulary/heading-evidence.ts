import { evidenceStates } from './evidence-states.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How sure a heading is in one language: the states of evidence, and one for what no edition prints. */
export const headingEvidenceStates = {
  ...evidenceStates,
  'our-rendering': {
    label: { en: 'our rendering', zh: '本站译法' },
    definition: {
      en: 'No edition prints it in this language; the words are ours.',
      zh: '没有版本以该语言刊印，译文为本站所拟。',
    },
  },
} as const satisfies Vocabulary;
