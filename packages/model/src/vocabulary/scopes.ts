import type { Vocabulary } from './vocabulary.ts';

/** Where a provision is to act. */
export const scopes = {
  domestic: {
    label: { en: 'domestic', zh: '国内' },
    definition: { en: 'Inside the issuing country.', zh: '在发布国境内。' },
  },
  international: {
    label: { en: 'international', zh: '国际' },
    definition: { en: 'Between states, or in other countries.', zh: '在各国之间或在他国。' },
  },
  both: {
    label: { en: 'domestic and international', zh: '国内与国际' },
    definition: { en: 'At home and abroad.', zh: '兼及国内与国际。' },
  },
  'not-established': {
    label: { en: 'not established', zh: '未能确定' },
    definition: { en: 'The text does not say.', zh: '文本未予说明。' },
  },
} as const satisfies Vocabulary;
