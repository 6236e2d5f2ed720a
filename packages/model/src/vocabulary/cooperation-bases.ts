import type { Text } from '../schema/text.ts';

/** The basis of the case for a cooperation area, from strongest to weakest. */
export const cooperationBases = {
  'both-governments': {
    label: { en: 'agreed text or official statements', zh: '共同认可的文本或官方表态' },
  },
  'several-analysts': {
    label: { en: 'several analysts', zh: '多位分析人士' },
  },
  'one-analyst': {
    label: { en: 'one analyst', zh: '一位分析人士' },
  },
  overlap: {
    label: { en: 'overlap between documents only', zh: '仅文件内容重合' },
  },
} as const satisfies Readonly<Record<string, { label: Text }>>;

export type CooperationBasis = keyof typeof cooperationBases;
