import { entriesOf } from '../../corpus/corpus-file.ts';
import { createTermCheck } from '../avoided-words.ts';
import { problemAt, type Rule } from '../rule.ts';
import { textsOf } from '../texts-of.ts';

/** One thing has one name: no text says what the term base says otherwise. */
export const termBase: Rule = {
  name: 'term-base',
  check: (corpus) => {
    const avoidedIn = createTermCheck(entriesOf(corpus, 'term').map(({ entity }) => entity));
    return corpus.entries
      .filter(({ kind }) => kind !== 'term')
      .flatMap((entry) =>
        textsOf(entry).flatMap(({ path, language, words }) =>
          avoidedIn(words, language).map(({ term, word, ours }) =>
            problemAt('term-base', entry, path, {
              message: `The text says “${word}”.`,
              expected: ours,
              tip: `Say it as terms/${term}.yaml does, or quote it where it is another’s word.`,
            }),
          ),
        ),
      );
  },
};
