import type { Vocabulary } from './vocabulary.ts';

/** Whether a government takes part in a venue. */
export const participations = {
  yes: {
    label: { en: 'takes part', zh: '参加' },
    definition: { en: 'The government takes part.', zh: '该国政府参加。' },
  },
  no: {
    label: { en: 'does not take part', zh: '未参加' },
    definition: { en: 'The government does not take part.', zh: '该国政府未参加。' },
  },
  partly: {
    label: { en: 'takes part in some of it', zh: '部分参加' },
    definition: {
      en: 'The government takes part in some of its work or bodies.',
      zh: '该国政府参加其部分工作或机构。',
    },
  },
  'not-established': {
    label: { en: 'not established', zh: '未能确定' },
    definition: { en: 'No source says whether it does.', zh: '未见来源说明是否参加。' },
  },
} as const satisfies Vocabulary;
