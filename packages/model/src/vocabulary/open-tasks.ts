import type { Vocabulary } from './vocabulary.ts';

/** What is still to be done on an entry, those first from which readers gain most. */
export const openTasks = {
  'read-text': {
    label: { en: 'Read in the official text', zh: '对照官方文本阅读' },
    definition: {
      en: 'It is based on secondary sources, or on nothing that was seen. Read the official text and correct what differs.',
      zh: '所述内容依据二手来源，或尚无所见依据。请阅读官方文本，并更正不符之处。',
    },
  },
  'check-text': {
    label: { en: 'Check against the official text', zh: '核对官方文本' },
    definition: {
      en: 'The official text or a copy of it was seen. A reviewer has not yet checked the entry against it.',
      zh: '已见官方文本或其副本，尚未由审校者据以核对。',
    },
  },
  'read-heading': {
    label: { en: 'See the printed heading', zh: '查看文件所印标题' },
    definition: {
      en: 'The words of the heading have not been seen in the edition that prints them.',
      zh: '尚未在印有该标题的版本中看到其文字。',
    },
  },
  'read-whole': {
    label: { en: 'Read the whole document', zh: '通读全文' },
    definition: {
      en: 'We did not have the complete official text, so nothing can be called silent.',
      zh: '未取得完整的官方文本，因此不能认定其未提及任何事项。',
    },
  },
  'complete-plan': {
    label: { en: 'Record the rest of the plan', zh: '补录方案其余条款' },
    definition: {
      en: 'Only part of the provisions of the document are recorded.',
      zh: '文件的条款仅收录了一部分。',
    },
  },
  'fill-cell': {
    label: { en: 'Record a provision or a silence', zh: '补录条款或“未提及”' },
    definition: {
      en: 'Nobody has looked whether the plan speaks on the topic.',
      zh: '尚无人查看方案是否述及该主题。',
    },
  },
  'draw-relation': {
    label: { en: 'Say how two plans compare', zh: '写明两份方案的关系' },
    definition: {
      en: 'Two plans of one set speak on the topic. No relation compares them, and no reason is given for that.',
      zh: '同组的两份方案都述及该主题，但既无关系记录，也未说明原因。',
    },
  },
  'confirm-event': {
    label: { en: 'Confirm the event', zh: '核实事件' },
    definition: {
      en: 'No published page that says it was seen, or sources disagree. Find one that settles it.',
      zh: '未见载明此事的页面，或来源不一。请找到可以确认的来源。',
    },
  },
  'open-edition': {
    label: { en: 'Open the official edition', zh: '打开官方版本' },
    definition: {
      en: 'Nobody of the project has opened this edition of the document.',
      zh: '本站尚无人打开过文件的这一版本。',
    },
  },
  'open-source': {
    label: { en: 'Open the source', zh: '打开来源' },
    definition: {
      en: 'Claims are based on it, and nobody of the project has opened it.',
      zh: '有表述以其为据，但本站尚无人打开过。',
    },
  },
  'second-reading': {
    label: { en: 'Read a draft', zh: '审校初稿' },
    definition: {
      en: 'Nobody but its writer has read it.',
      zh: '除撰写者外尚无人审校。',
    },
  },
  'review-chinese': {
    label: { en: 'Review the Chinese', zh: '审校中文' },
    definition: {
      en: 'Nobody but its writer has read the Chinese text.',
      zh: '中文文本除撰写者外尚无人审校。',
    },
  },
  'review-again': {
    label: { en: 'Check once more', zh: '再次核对' },
    definition: {
      en: 'It was checked more than a year before the release.',
      zh: '上次核对早于本版发布日一年以上。',
    },
  },
  'search-again': {
    label: { en: 'Search once more', zh: '再次检索' },
    definition: {
      en: 'The text was searched more than a year before the release.',
      zh: '上次检索早于本版发布日一年以上。',
    },
  },
} as const satisfies Vocabulary;

export type OpenTask = keyof typeof openTasks;
