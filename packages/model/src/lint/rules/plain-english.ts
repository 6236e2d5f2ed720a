import { plainEnglish } from '../english-faults.ts';
import { problemAt, type Rule } from '../rule.ts';
import { textsOf } from '../texts-of.ts';

/**
 * Longest English sentence of the data, in words: a summary keeps every actor and every qualifier of the
 * passage, which takes more words than a page needs.
 */
const longest = 45;

/**
 * English that a reader takes in at once: no expression that outsiders stop at, no endless sentence.
 * Style makes nothing untrue: a warning, which `pnpm check` fails on and compiling does not.
 */
export const plainEnglishRule: Rule = {
  name: 'plain-english',
  check: (corpus) =>
    corpus.entries.flatMap((entry) =>
      textsOf(entry)
        .filter(({ language }) => language === 'en')
        .flatMap(({ path, words }) =>
          plainEnglish(words, longest).map(({ said, instead }) => ({
            ...problemAt('plain-english', entry, path, {
              message: `The English text says “${said}”.`,
              expected: instead,
              tip: 'Write it as docs/guidelines/wording.md says, or quote it where the words are not ours.',
            }),
            level: 'warning' as const,
          })),
        ),
    ),
};
