import {
  aboutVocabularies,
  codesOf,
  isoCodes,
  jurisdictionName,
  m49Areas,
  vocabularies,
  type Vocabulary,
  type VocabularyName,
} from '@parley/model/vocabularies';

/** Countries and areas, whose codes no vocabulary of ours has to list; names are those of CLDR. */
const countries = (): Vocabulary =>
  Object.fromEntries(
    [...m49Areas, ...isoCodes].map((code) => [
      code,
      {
        label: jurisdictionName(code),
        definition: m49Areas.has(code)
          ? { en: 'Area of UN M49.', zh: '联合国M49地区编码。' }
          : { en: 'Code of ISO 3166-1.', zh: 'ISO 3166-1代码。' },
      },
    ]),
  );

const viewOf = (id: VocabularyName) => {
  const terms: Vocabulary = {
    ...vocabularies[id],
    ...(id === 'jurisdiction' ? countries() : {}),
  };
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
