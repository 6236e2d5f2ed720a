import type { Vocabulary } from './vocabulary.ts';

/** What happened to an entry between two releases. */
export const changeTypeTerms = {
  added: {
    label: { en: 'added', zh: '新增' },
    definition: { en: 'The entry is new.', zh: '新的条目。' },
  },
  changed: {
    label: { en: 'changed', zh: '修改' },
    definition: { en: 'The entry says something else.', zh: '条目内容有变。' },
  },
  moved: {
    label: { en: 'moved', zh: '移动' },
    definition: {
      en: 'The entry has another place, or another id replaces it.',
      zh: '条目位置有变，或由另一标识取代。',
    },
  },
  removed: {
    label: { en: 'removed', zh: '删除' },
    definition: { en: 'The entry is gone.', zh: '条目已删除。' },
  },
} as const satisfies Vocabulary;

/** What happened to one field of an entry. */
export const fieldChangeTypes = {
  added: {
    label: { en: 'added', zh: '新增' },
    definition: { en: 'The field had no value.', zh: '该字段此前无值。' },
  },
  changed: {
    label: { en: 'changed', zh: '修改' },
    definition: { en: 'The field has another value.', zh: '该字段的值有变。' },
  },
  removed: {
    label: { en: 'removed', zh: '删除' },
    definition: { en: 'The field has no value any more.', zh: '该字段不再有值。' },
  },
  retyped: {
    label: { en: 'of another type', zh: '类型改变' },
    definition: {
      en: 'The value is of another type, which breaks programs that read it.',
      zh: '值的类型改变，读取它的程序会因此出错。',
    },
  },
} as const satisfies Vocabulary;

/** How much a release changes for a program that reads the data. */
export const bumpSizes = {
  major: {
    label: { en: 'major', zh: '主版本' },
    definition: { en: 'Programs may have to be changed.', zh: '程序可能需要修改。' },
  },
  minor: {
    label: { en: 'minor', zh: '次版本' },
    definition: { en: 'There is something new.', zh: '有新增内容。' },
  },
  patch: {
    label: { en: 'patch', zh: '修订' },
    definition: { en: 'Something was corrected.', zh: '有所更正。' },
  },
} as const satisfies Vocabulary;
