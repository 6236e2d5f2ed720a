import { entriesOf, type Corpus, type CorpusEntry } from '../../corpus/corpus-file.ts';
import type { EntityKind } from '../../schema/authored.ts';
import { closest } from '../closest.ts';
import { problemAt, type Rule } from '../rule.ts';

interface Reference {
  path: PropertyKey[];
  kind: EntityKind;
  id: string;
}

const list = (path: PropertyKey, kind: EntityKind, ids: readonly string[]): Reference[] =>
  ids.map((id, index) => ({ path: [path, index], kind, id }));

const optional = (path: PropertyKey, kind: EntityKind, id: string | undefined): Reference[] =>
  id === undefined ? [] : [{ path: [path], kind, id }];

/** Every id that an entry points to, with where it stands and what it must be. */
const referencesOf = (entry: CorpusEntry): Reference[] => {
  const { entity } = entry;
  const plan: Reference[] =
    entry.plan === undefined || entry.kind === 'plan'
      ? []
      : [{ path: [], kind: 'plan', id: entry.plan }];
  if ('force' in entity)
    return [
      ...plan,
      ...optional('section', 'section', entity.section),
      ...list('topics', 'topic', entity.topics),
      ...list('instruments', 'instrument', entity.instruments),
      ...list('sources', 'source', entity.sources),
      ...entity.actors.map(({ actor }, index) => ({
        path: ['actors', index, 'actor'],
        kind: 'actor' as const,
        id: actor,
      })),
      ...optional('repeats', 'provision', entity.repeats),
    ];
  if ('sides' in entity)
    return [
      { path: ['topic'], kind: 'topic', id: entity.topic },
      ...entity.sides.flatMap((side, index) => [
        { path: ['sides', index, 'plan'], kind: 'plan' as const, id: side.plan },
        ...side.provisions.map((id, place) => ({
          path: ['sides', index, 'provisions', place],
          kind: 'provision' as const,
          id,
        })),
      ]),
    ];
  if ('headingEvidence' in entity)
    return [...plan, ...optional('parent', 'section', entity.parent)];
  if ('evidence' in entity)
    return [
      ...plan,
      ...list('sources', 'source', entity.sources),
      ...optional('section', 'section', entity.section),
    ];
  if ('group' in entity) return [{ path: ['group'], kind: 'topic-group', id: entity.group }];
  return 'parent' in entity ? optional('parent', 'actor', entity.parent) : plan;
};

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
