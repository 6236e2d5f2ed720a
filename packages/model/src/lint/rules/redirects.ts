import { entriesOf, type Corpus } from '../../corpus/corpus-file.ts';
import type { EntityKind } from '../../schema/authored.ts';
import { problemAt, type Rule } from '../rule.ts';

const idsOf = (corpus: Corpus, kind: EntityKind): ReadonlySet<string> =>
  new Set([
    ...entriesOf(corpus, kind).flatMap(({ entity }) => ('id' in entity ? [entity.id] : [])),
    ...corpus.broken.filter((place) => place.kind === kind).map(({ name }) => name),
  ]);

/** An id that was given up is not used again, and leads straight to entries that exist. */
export const redirects: Rule = {
  name: 'redirects',
  check: (corpus) =>
    entriesOf(corpus, 'redirect').flatMap((entry) => {
      const { id, kind, became } = entry.entity;
      const known = idsOf(corpus, kind);
      // The entry is one of the union that a rule reports on; the filter by kind hides that.
      const at = entry as unknown as Parameters<typeof problemAt>[1];
      return [
        ...(known.has(id)
          ? [
              problemAt('redirects', at, ['id'], {
                message: `The ${kind} with this id exists, so nothing can replace it.`,
                received: id,
                tip: `Remove the ${kind}, or remove this redirect.`,
              }),
            ]
          : []),
        ...became.flatMap((target, index) =>
          known.has(target)
            ? []
            : [
                problemAt('redirects', at, ['became', index], {
                  message: `There is no ${kind} with this id.`,
                  expected: `an existing ${kind}`,
                  received: target,
                  tip: 'Lead to the entry that exists now, not to another redirect.',
                }),
              ],
        ),
      ];
    }),
};
