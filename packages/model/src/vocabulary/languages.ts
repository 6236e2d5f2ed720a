import type { Vocabulary } from './vocabulary.ts';

/** Languages of texts and documents. */
export const languageTerms = {
  en: {
    label: { en: 'English', zh: '英文' },
    definition: { en: 'English (ISO 639-1).', zh: '英文（ISO 639-1）。' },
  },
  zh: {
    label: { en: 'Chinese', zh: '中文' },
    definition: { en: 'Chinese, in simplified characters.', zh: '中文，简体字。' },
  },
  ar: {
    label: { en: 'Arabic', zh: '阿拉伯文' },
    definition: { en: 'Arabic (ISO 639-1).', zh: '阿拉伯文（ISO 639-1）。' },
  },
  es: {
    label: { en: 'Spanish', zh: '西班牙文' },
    definition: { en: 'Spanish (ISO 639-1).', zh: '西班牙文（ISO 639-1）。' },
  },
  fr: {
    label: { en: 'French', zh: '法文' },
    definition: { en: 'French (ISO 639-1).', zh: '法文（ISO 639-1）。' },
  },
  ru: {
    label: { en: 'Russian', zh: '俄文' },
    definition: { en: 'Russian (ISO 639-1).', zh: '俄文（ISO 639-1）。' },
  },
  other: {
    label: { en: 'another language', zh: '其他语言' },
    definition: { en: 'Any other language.', zh: '其他任何语言。' },
  },
} as const satisfies Vocabulary;
