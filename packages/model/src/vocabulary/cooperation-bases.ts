import type { Vocabulary } from './vocabulary.ts';

/** What the case for a cooperation area rests on, from strongest to weakest. */
export const cooperationBases = {
  'both-governments': {
    label: { en: 'agreed text or official statement of both', zh: '双方认可的文本或官方表态' },
    definition: {
      en: 'Both governments have said so, in an agreed text or each officially.',
      zh: '双方政府均已表明，见于双方认可的文本或各自的官方表态。',
    },
  },
  'several-analysts': {
    label: { en: 'several analysts', zh: '多位分析人士' },
    definition: {
      en: 'More than one person outside the governments proposes it.',
      zh: '由政府以外一位以上人士提出。',
    },
  },
  'one-analyst': {
    label: { en: 'one analyst', zh: '一位分析人士' },
    definition: {
      en: 'One person outside the governments proposes it.',
      zh: '由政府以外一位人士提出。',
    },
  },
  overlap: {
    label: { en: 'overlap of documents only', zh: '仅文件内容重合' },
    definition: {
      en: 'Nobody proposes it; the texts touch the same subject.',
      zh: '无人提出，仅文本涉及同一事项。',
    },
  },
} as const satisfies Vocabulary;

export type CooperationBasis = keyof typeof cooperationBases;
