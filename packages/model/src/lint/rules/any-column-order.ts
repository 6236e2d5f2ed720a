import { entriesOf } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

/** Words that are only right while the columns stand in one order. */
const ordered = {
  en: /\b(?:former|latter|left|right-hand|left-hand|first plan|second plan|the other plan)\b/i,
  zh: /前者|后者|左侧|右侧|左栏|右栏|另一份计划/,
} as const;

/** The reader chooses the order of the columns, so a relation reads right in any. */
export const anyColumnOrder: Rule = {
  name: 'any-column-order',
  check: (corpus) =>
    entriesOf(corpus, 'relation').flatMap((entry) =>
      (['reason', 'counterReading'] as const).flatMap((field) =>
        (['en', 'zh'] as const).flatMap((language) => {
          const found = ordered[language].exec(entry.entity[field]?.[language] ?? '');
          if (!found) return [];
          return [
            problemAt('any-column-order', entry, [field, language], {
              message: `“${found[0]}” is only right in one order of the columns.`,
              expected: 'the names of the plans',
              tip: 'Name each plan: the reader may swap the columns.',
            }),
          ];
        }),
      ),
    ),
};
