import type { Vocabulary } from './vocabulary.ts';

/** Whether a text is one government's plan or agreed by several. */
export const planKinds = {
  plan: {
    label: { en: 'plan', zh: '方案' },
    definition: { en: 'A text that one government issued.', zh: '由一国政府发布的文件。' },
  },
  'agreed-text': {
    label: { en: 'agreed text', zh: '多方认可的文本' },
    definition: {
      en: 'A text that several governments have agreed.',
      zh: '由多国政府认可的文本。',
    },
  },
} as const satisfies Vocabulary;

/** Formats of a published edition. */
export const editionFormats = {
  pdf: {
    label: { en: 'PDF', zh: 'PDF' },
    definition: { en: 'A file with pages.', zh: '带页码的文件。' },
  },
  html: {
    label: { en: 'web page', zh: '网页' },
    definition: { en: 'A page on the web, without page numbers.', zh: '网页，无页码。' },
  },
} as const satisfies Vocabulary;

/** Who drew the lines between the provisions of a plan. */
export const dividers = {
  document: {
    label: { en: 'the document', zh: '文件自身' },
    definition: {
      en: 'The document itself numbers or marks its provisions.',
      zh: '文件自身对条款编号或标记。',
    },
  },
  parley: {
    label: { en: 'Parley', zh: 'Parley' },
    definition: {
      en: 'The document does not; this project drew the lines.',
      zh: '文件未作划分，由本项目划分。',
    },
  },
} as const satisfies Vocabulary;

/** How an official text is cut into passages. */
export const segmentations = {
  bullets: {
    label: { en: 'by bullets', zh: '按条目' },
    definition: { en: 'A passage is a bullet.', zh: '每个条目为一段。' },
  },
  'numbered-items': {
    label: { en: 'by numbered items', zh: '按编号条目' },
    definition: {
      en: 'A passage is an item that the document numbers on from 1 to its end.',
      zh: '文件自1起连续编号的每个条目为一段。',
    },
  },
  'un-resolution': {
    label: { en: 'as a UN resolution', zh: '按联合国决议' },
    definition: {
      en: 'A passage is a numbered or a preambular paragraph.',
      zh: '每个编号段落或序言段落为一段。',
    },
  },
  paragraphs: {
    label: { en: 'by paragraphs', zh: '按段落' },
    definition: { en: 'A passage is a paragraph.', zh: '每个自然段为一段。' },
  },
} as const satisfies Vocabulary;
