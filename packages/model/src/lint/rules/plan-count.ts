import { entriesOf } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

/**
 * The number of provisions that a plan states is the number of files it has, and the document has
 * more only where it says so.
 */
export const planCount: Rule = {
  name: 'plan-count',
  check: (corpus) => {
    const files = Map.groupBy(
      [
        ...entriesOf(corpus, 'provision'),
        ...corpus.broken.filter(({ kind }) => kind === 'provision'),
      ],
      ({ plan }) => plan,
    );
    return entriesOf(corpus, 'plan').flatMap((entry) => {
      const { id, division } = entry.entity;
      const found = files.get(id)?.length ?? 0;
      const whole =
        division.of === undefined || division.of > division.count
          ? []
          : [
              problemAt('plan-count', entry, ['division', 'of'], {
                message: 'The document has no more provisions than are recorded.',
                expected: `more than ${division.count}, or no \`of\``,
                received: String(division.of),
                tip: 'Delete `of`: it is for a document that is recorded in part.',
              }),
            ];
      if (found === division.count) return whole;
      return [
        ...whole,
        problemAt('plan-count', entry, ['division', 'count'], {
          message: 'The stated number of provisions is not the number of provision files.',
          expected: String(found),
          received: String(division.count),
          tip: 'Correct the count, or add or remove the provision files.',
        }),
      ];
    });
  },
};
