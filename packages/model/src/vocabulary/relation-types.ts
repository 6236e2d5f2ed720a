import type { Vocabulary } from './vocabulary.ts';

/** How provisions of different plans stand to each other. */
export const relationTypes = {
  convergent: {
    label: { en: 'Convergent', zh: '趋同' },
    definition: { en: 'Same aim, same means.', zh: '目标相同，方式相同。' },
  },
  complementary: {
    label: { en: 'Complementary', zh: '互补' },
    definition: { en: 'Different means that fit together.', zh: '方式不同，可相互配合。' },
  },
  divergent: {
    label: { en: 'Divergent', zh: '取向不同' },
    definition: { en: 'Same subject, different aim.', zh: '事项相同，目标不同。' },
  },
  opposed: {
    label: { en: 'Opposed', zh: '对立' },
    definition: { en: 'One works against the other.', zh: '一方与另一方相抵触。' },
  },
} as const satisfies Vocabulary;

export type RelationType = keyof typeof relationTypes;
