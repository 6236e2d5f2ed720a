import type { VocabularyName } from '@parley/model/vocabularies';
import { vocabularyViews, type VocabularyView } from '@parley/queries';

const byId = new Map<string, VocabularyView>();

/** The terms of a vocabulary: what its codes are called and mean. */
export const termsOfVocabulary = (id: VocabularyName): VocabularyView['terms'] => {
  if (byId.size === 0)
    for (const vocabulary of vocabularyViews()) byId.set(vocabulary.id, vocabulary);
  return byId.get(id)?.terms ?? [];
};
