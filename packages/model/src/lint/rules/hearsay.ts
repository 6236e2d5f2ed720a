import { problemAt, type Rule } from '../rule.ts';
import { textsOf, withoutQuotations } from '../texts-of.ts';

/** Kinds that argue: what one of them says of a government has a source, or is left out. */
const kinds: ReadonlySet<string> = new Set(['relation', 'silence', 'cooperation-area']);

/** Ways of telling something without saying who told it. */
const hearsayWords = {
  en: /\b(?:is|are|was|were|be) (?:also )?said to\b|\b(?:is|are) (?:also )?(?:described as|recorded as)(?! [^.]*\bby\b)|\bas recorded\b|\ballegedly\b|\breportedly\b/i,
  zh: /据称|据说|据传|据悉|被描述为|据述/,
} as const;

/** No claim about either government is told without who says so. */
export const hearsay: Rule = {
  name: 'hearsay',
  check: (corpus) =>
    corpus.entries
      .filter(({ kind }) => kinds.has(kind))
      .flatMap((entry) =>
        textsOf(entry).flatMap(({ path, language, words }) => {
          const found = hearsayWords[language].exec(withoutQuotations(words))?.[0];
          if (found === undefined) return [];
          return [
            problemAt('hearsay', entry, path, {
              message: `“${found}” does not say who says it.`,
              expected: language === 'en' ? 'the name of the source' : '来源名称',
              tip: 'Name the source, or leave the claim out, for either side alike.',
            }),
          ];
        }),
      ),
};
