import type { Vocabulary } from './vocabulary.ts';

/** How a sentence of a draft stands to what the plans say, and to what both have accepted. */
export const draftMarks = {
  both: {
    label: { en: 'both plans', zh: '双方均有' },
    definition: {
      en: 'Each plan has a provision on the same subject.',
      zh: '两份方案均有涉及同一事项的条款。',
    },
  },
  one: {
    label: { en: 'one plan', zh: '仅一方有' },
    definition: {
      en: 'One plan has a provision on the same subject; nothing near was found in the other.',
      zh: '一份方案有涉及同一事项的条款；另一份方案未发现相近内容。',
    },
  },
  agreed: {
    label: { en: 'agreed elsewhere', zh: '已在他处商定' },
    definition: {
      en: 'Nothing near was found in the plans, but in a text that both governments have accepted.',
      zh: '方案中未发现相近内容，但两国政府均已接受的文本中有。',
    },
  },
  against: {
    label: { en: 'against', zh: '有抵触' },
    definition: {
      en: 'The two plans oppose each other here, or a plan was searched for the subject and nothing was found.',
      zh: '两份方案在此相互对立，或已在一份方案中检索该事项而未发现。',
    },
  },
  none: {
    label: { en: 'nothing near', zh: '无相近内容' },
    definition: {
      en: 'Nothing near was found in the plans or in a text that both governments have accepted.',
      zh: '方案及两国政府均已接受的文本中，均未发现相近内容。',
    },
  },
} as const satisfies Vocabulary;

export type DraftMark = keyof typeof draftMarks;
