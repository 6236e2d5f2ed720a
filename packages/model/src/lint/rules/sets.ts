import { entriesOf } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

/** Of the sets of plans one is shown first, and no plan is twice in a set. */
export const sets: Rule = {
  name: 'sets',
  check: (corpus) => {
    const entries = entriesOf(corpus, 'set');
    // A file that could not be read may be the one that is shown first.
    const isWhole = corpus.broken.every(({ kind }) => kind !== 'set');
    const first = entries.filter(({ entity }) => entity.default === true);
    const [one] = entries;
    const none =
      one !== undefined && first.length === 0 && isWhole
        ? [
            problemAt('sets', one, ['id'], {
              message: 'No set of plans is shown first.',
              expected: '`default: true` in one file of sets/',
              tip: 'Say which set the home page shows.',
            }),
          ]
        : [];
    const further = first.slice(1).map((entry) =>
      problemAt('sets', entry, ['default'], {
        message: `Two sets are shown first: ${first[0]?.entity.id} and this one.`,
        expected: '`default: true` in one file of sets/',
        tip: 'Delete `default` from all but one.',
      }),
    );
    const twice = entries.flatMap((entry) =>
      entry.entity.plans.flatMap((plan, place, plans) =>
        plans.indexOf(plan) === place
          ? []
          : [
              problemAt('sets', entry, ['plans', place], {
                message: `${plan} is twice in the set.`,
                tip: 'Name each plan once.',
              }),
            ],
      ),
    );
    return [...none, ...further, ...twice];
  },
};
