import type { SearchKind } from '@parley/model';

/**
 * How much a place counts. These and the weights below were found with every other judged search and
 * confirmed with the rest: docs/search.md.
 */
export const fieldWeights = { key: 0.5, names: 4, title: 4, body: 1, around: 0.2 } as const;

/** Entries that answer by themselves come before those that belong to others. */
export const kindWeights: Readonly<Record<SearchKind, number>> = {
  topic: 1.3,
  plan: 1.2,
  'cooperation-area': 1.2,
  actor: 1.1,
  venue: 1.1,
  provision: 1.1,
  silence: 0.9,
  event: 0.8,
  relation: 0.6,
  statement: 0.7,
  source: 0.6,
};

/**
 * How much what is not the word itself counts against it; `together` is for Chinese as it was written,
 * `across` for Chinese that begins or ends within another word, which may be by chance.
 */
export const fallbackWeights = {
  synonym: 0.1,
  across: 0.05,
  beginning: 0.5 * 0.375,
  correction: 0.8,
  sound: 0.9,
  character: 0.2,
  together: 1,
} as const;
