import type { Problem } from '../../problem.ts';
import { spelledOtherwise } from '../house-spelling.ts';
import { problemAt, type Finding, type Rule } from '../rule.ts';
import { textsOf, withoutQuotations, type WrittenText } from '../texts-of.ts';

/** Marks that a text may not have, with what stands in their place. */
const marks: Readonly<Record<WrittenText['language'], Readonly<Record<string, string>>>> = {
  en: { '"': '“ and ”', '’': "'", '‘': '“' },
  zh: { '"': '“ and ”', "'": '‘ and ’' },
};

/** Longest Chinese sentence, or part of one up to a semicolon, in characters. */
const longest = 90;

const tooLong = (words: string): number | undefined =>
  words
    .split(/[。！？；]/)
    .map((sentence) => [...sentence].length)
    .find((length) => length > longest);

/**
 * One spelling, one kind of quotation mark and sentences that can be read at once, so that texts can be searched and compared.
 * Style makes nothing untrue: a warning, which `pnpm check` fails on and compiling does not.
 */
export const houseStyle: Rule = {
  name: 'house-style',
  check: (corpus) =>
    corpus.entries.flatMap((entry) => {
      const warn = (path: WrittenText['path'], finding: Finding): Problem => ({
        ...problemAt('house-style', entry, path, finding),
        level: 'warning',
      });
      return textsOf(entry).flatMap(({ path, language, words }) => [
        ...(language === 'en' ? spelledOtherwise(withoutQuotations(words)) : []).map(
          ({ word, ours }) =>
            warn(path, {
              message: `The English text spells “${word}”.`,
              expected: ours,
              tip: 'Spell as docs/guidelines/wording.md says. Put a word as printed in quotation marks.',
            }),
        ),
        ...[language === 'zh' ? tooLong(words) : undefined]
          .filter((length) => length !== undefined)
          .map((length) =>
            warn(path, {
              message: `A Chinese sentence has ${length} characters.`,
              expected: `at most ${longest} between full stops and semicolons`,
              tip: 'Make two of it.',
            }),
          ),
        ...Object.entries(marks[language])
          .filter(([mark]) => words.includes(mark))
          .map(([mark, ours]) =>
            warn(path, {
              message: `The text has the mark ${mark}.`,
              expected: ours,
              tip: 'Put quotations between “ and ”; an English apostrophe is straight.',
            }),
          ),
      ]);
    }),
};
