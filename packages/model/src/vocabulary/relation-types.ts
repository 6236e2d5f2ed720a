import type { Vocabulary } from './vocabulary.ts';

/** How provisions of different plans compare. */
export const relationTypes = {
  convergent: {
    label: { en: 'Meet', zh: '趋同' },
    definition: { en: 'Same aim, same means.', zh: '目标相同，方式相同。' },
  },
  complementary: {
    label: { en: 'Fit together', zh: '互补' },
    definition: { en: 'Different means that can work together.', zh: '方式不同，可相互配合。' },
  },
  divergent: {
    label: { en: 'Differ', zh: '取向不同' },
    definition: { en: 'Same subject, different aim.', zh: '事项相同，目标不同。' },
  },
  opposed: {
    label: { en: 'Oppose each other', zh: '对立' },
    definition: { en: 'One document works against the other.', zh: '一方文件与另一方文件相抵触。' },
  },
} as const satisfies Vocabulary;

export type RelationType = keyof typeof relationTypes;
