import { attribution, chargedWords } from '../charged-words.ts';
import { problemAt, type Rule } from '../rule.ts';
import { textsOf, withoutQuotations } from '../texts-of.ts';

/** Kinds whose texts are ours throughout. A statement begins with who says it; an event quotes its sources. */
const kinds: ReadonlySet<string> = new Set([
  'provision',
  'section',
  'relation',
  'silence',
  'cooperation-area',
]);

/** A charged word of a plan stands in quotation marks, or the text says whose word it is. */
export const chargedWordsAttributed: Rule = {
  name: 'charged-words',
  check: (corpus) =>
    corpus.entries
      .filter(({ kind }) => kinds.has(kind))
      .flatMap((entry) =>
        textsOf(entry).flatMap(({ path, language, words }) => {
          const found = chargedWords[language].exec(withoutQuotations(words))?.[0];
          if (found === undefined || attribution[language].test(words)) return [];
          return [
            problemAt('charged-words', entry, path, {
              message: `“${found}” is a word of the plan, and nothing says so.`,
              expected:
                language === 'en' ? 'what the plan calls ..., or “...”' : '计划所称……，或加引号',
              tip: 'Attribute the word, or say in plain words what is meant.',
            }),
          ];
        }),
      ),
};
