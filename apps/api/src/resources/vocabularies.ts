import { vocabularyViews, type VocabularyView } from '@parley/queries';
import { list } from '../lists/list.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

const wordsOf = ({ label, definition }: Pick<VocabularyView, 'label' | 'definition'>) => [
  ...Object.values(label),
  ...Object.values(definition),
];

/** Every closed set of values. */
export const vocabularies: Pick<Handlers, 'listVocabularies' | 'getVocabulary'> = {
  listVocabularies: list<'listVocabularies', VocabularyView>({
    all: vocabularyViews,
    words: (vocabulary) => [
      vocabulary.id,
      ...wordsOf(vocabulary),
      ...vocabulary.terms.flatMap((term) => [term.code, ...wordsOf(term)]),
    ],
    sorts: {},
    send: (vocabulary) => vocabulary,
  }),

  getVocabulary: ({ place }) => requireFound(vocabularyViews().find(({ id }) => id === place)),
};
