import type { Vocabulary } from './vocabulary.ts';

/** What a plan says on a topic. Four different things, never folded into one another. */
export const cellStates = {
  stated: {
    label: { en: 'stated', zh: '有表述' },
    definition: {
      en: 'The plan has at least one provision on the topic.',
      zh: '该方案就此主题至少有一项条款。',
    },
  },
  silent: {
    label: { en: 'silent', zh: '未提及' },
    definition: {
      en: 'The complete official text was searched and says nothing on it.',
      zh: '已检索官方文本全文，未见相关表述。',
    },
  },
  'not-found': {
    label: { en: 'not found', zh: '未查到' },
    definition: {
      en: 'Not found in what could be read; the full text was not at hand.',
      zh: '在可读到的部分中未查到；本站尚未能取得全文。',
    },
  },
  'not-reviewed': {
    label: { en: 'not yet reviewed', zh: '尚未核对' },
    definition: {
      en: 'No provision is recorded, and nobody has yet searched for one.',
      zh: '尚无记录的条款，也尚未检索。',
    },
  },
} as const satisfies Vocabulary;

export type CellState = keyof typeof cellStates;
