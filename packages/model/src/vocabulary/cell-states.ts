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
    label: { en: 'not mentioned', zh: '未提及' },
    definition: {
      en: 'We searched the complete official text, and it does not mention this.',
      zh: '已检索官方文本全文，未见相关表述。',
    },
  },
  'not-found': {
    label: { en: 'not found (part of text)', zh: '未查到（仅部分文本）' },
    definition: {
      en: 'We did not find it in the parts of the text that we could read. We did not have the full text.',
      zh: '在可读到的部分中未查到；本站尚未能取得全文。',
    },
  },
  'not-reviewed': {
    label: { en: 'not yet reviewed', zh: '尚未核对' },
    definition: {
      en: 'We have recorded no provision and have not yet searched for one.',
      zh: '尚无记录的条款，也尚未检索。',
    },
  },
} as const satisfies Vocabulary;

export type CellState = keyof typeof cellStates;
