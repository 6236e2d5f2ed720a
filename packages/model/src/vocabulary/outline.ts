import type { Vocabulary } from './vocabulary.ts';

/** Levels of the outline of a plan. */
export const sectionKinds = {
  pillar: {
    label: { en: 'pillar', zh: '支柱' },
    definition: { en: 'The highest level of the outline.', zh: '大纲的最高一级。' },
  },
  section: {
    label: { en: 'section', zh: '章节' },
    definition: { en: 'A heading below a pillar.', zh: '支柱之下的标题。' },
  },
  item: {
    label: { en: 'item', zh: '项' },
    definition: {
      en: 'A numbered item of a text without pillars.',
      zh: '不设支柱的文本中带编号的部分。',
    },
  },
} as const satisfies Vocabulary;

/** What a plan says outside its provisions. */
export const statementKinds = {
  preamble: {
    label: { en: 'preamble', zh: '序言' },
    definition: { en: 'Words before the first heading.', zh: '首个标题之前的文字。' },
  },
  principle: {
    label: { en: 'principle', zh: '原则' },
    definition: {
      en: 'A principle that the text puts before its measures.',
      zh: '文本置于各项措施之前的原则。',
    },
  },
  introduction: {
    label: { en: 'introduction', zh: '引言' },
    definition: {
      en: 'Words that introduce the whole text or one heading.',
      zh: '引入全文或某一标题的文字。',
    },
  },
} as const satisfies Vocabulary;
