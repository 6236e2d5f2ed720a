import type { Vocabulary } from './vocabulary.ts';

/** Whether an entry was read by somebody who did not write it. */
export const reviewStates = {
  draft: {
    label: { en: 'draft', zh: '初稿' },
    definition: { en: 'Not yet read by a second reviewer.', zh: '尚未由另一名审校者审校。' },
  },
  reviewed: {
    label: { en: 'reviewed', zh: '已审校' },
    definition: { en: 'Read by a second reviewer.', zh: '已由另一名审校者审校。' },
  },
} as const satisfies Vocabulary;
