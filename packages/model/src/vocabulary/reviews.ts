import type { Vocabulary } from './vocabulary.ts';

/** Whether an entry was read by somebody who did not write it. */
export const reviewStates = {
  draft: {
    label: { en: 'draft', zh: '初稿' },
    definition: {
      en: 'Not yet read by a second reviewer. So far every reviewer is a language model.',
      zh: '尚未由另一名审校者审校。迄今的审校者均为语言模型。',
    },
  },
  reviewed: {
    label: { en: 'reviewed', zh: '已审校' },
    definition: {
      en: 'Read by a second reviewer, who did not write it. So far every reviewer is a language model.',
      zh: '已由未参与撰写的另一名审校者审校。迄今的审校者均为语言模型。',
    },
  },
} as const satisfies Vocabulary;
