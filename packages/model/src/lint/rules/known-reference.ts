import { entriesOf, type Corpus } from '../../corpus/corpus-file.ts';
import type { EntityKind } from '../../schema/authored.ts';
import { closest } from '../closest.ts';
import { referencesOf } from '../references-of.ts';
import { problemAt, type Rule } from '../rule.ts';

const idsByKind = (corpus: Corpus) => {
  const known = new Map<EntityKind, Set<string>>();
  return (kind: EntityKind): Set<string> => {
    let ids = known.get(kind);
    if (!ids) {
      ids = new Set([
        ...entriesOf(corpus, kind).flatMap(({ entity }) => ('id' in entity ? [entity.id] : [])),
        ...corpus.broken.filter((place) => place.kind === kind).map(({ name }) => name),
      ]);
      known.set(kind, ids);
    }
    return ids;
  };
};

/** Every id that a file points to exists. */
export const knownReference: Rule = {
  name: 'known-reference',
  check: (corpus) => {
    const idsOf = idsByKind(corpus);
    return corpus.entries.flatMap((entry) =>
      referencesOf(entry)
        .filter(({ kind, id }) => !idsOf(kind).has(id))
        .map(({ path, kind, id }) => {
          const near = closest(id, idsOf(kind));
          return problemAt('known-reference', entry, path, {
            message: `There is no ${kind} with this id.`,
            expected: near ? `an existing ${kind}, perhaps ${near}` : `an existing ${kind}`,
            received: id,
            tip: `Correct the id, or add the ${kind} first.`,
          });
        }),
    );
  },
};
