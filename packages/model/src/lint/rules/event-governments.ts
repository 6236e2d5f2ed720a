import { entriesOf } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

/** An event of several governments says which: "both" is only known where there are two. */
export const eventGovernments: Rule = {
  name: 'event-governments',
  check: (corpus) =>
    entriesOf(corpus, 'event').flatMap((entry) => {
      const { jurisdiction, governments } = entry.entity;
      if (jurisdiction !== 'joint' || new Set(governments).size >= 2) return [];
      return [
        problemAt(
          'event-governments',
          entry,
          [governments.length > 0 ? 'governments' : 'jurisdiction'],
          {
            message: 'The event is of several governments, and does not say which.',
            expected: 'governments: [US, CN]',
            tip: 'Name every government that it is of or about.',
          },
        ),
      ];
    }),
};
