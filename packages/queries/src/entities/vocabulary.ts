import {
  aboutVocabularies,
  codesOf,
  vocabularies,
  type Vocabulary,
  type VocabularyName,
} from '@parley/model/vocabularies';

const viewOf = (id: VocabularyName) => {
  const terms: Vocabulary = vocabularies[id];
  return {
    id,
    label: aboutVocabularies[id].label,
    definition: aboutVocabularies[id].definition,
    terms: Object.entries(terms).map(([code, { label, definition }]) => ({
      code,
      label,
      definition,
    })),
  };
};

export type VocabularyView = ReturnType<typeof viewOf>;

/** Every closed vocabulary with its terms. They belong to the model, and are the same for every release. */
export const vocabularyViews = (): VocabularyView[] => codesOf(vocabularies).map(viewOf);
