import { entriesOf, type Corpus, type CorpusEntry } from '../../corpus/corpus-file.ts';
import type { Authored, EntityKind } from '../../schema/authored.ts';
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

const planned = (entry: CorpusEntry): Reference[] =>
  entry.plan === undefined ? [] : [{ path: [], kind: 'plan', id: entry.plan }];

/** Provisions under the plans that they speak for. */
const sided = (sides: readonly { plan: string; provisions: readonly string[] }[]): Reference[] =>
  sides.flatMap((side, index) => [
    { path: ['sides', index, 'plan'], kind: 'plan' as const, id: side.plan },
    ...side.provisions.map((id, place) => ({
      path: ['sides', index, 'provisions', place],
      kind: 'provision' as const,
      id,
    })),
  ]);

type Referring = {
  [K in EntityKind]?: (entity: Authored<K>, entry: CorpusEntry) => Reference[];
};

/** For each kind of entry, every id that it points to, with where it stands and what it must be. */
const referring: Referring = {
  provision: (entity, entry) => [
    ...planned(entry),
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
  ],
  section: (entity, entry) => [...planned(entry), ...optional('parent', 'section', entity.parent)],
  statement: (entity, entry) => [
    ...planned(entry),
    ...list('sources', 'source', entity.sources),
    ...optional('section', 'section', entity.section),
  ],
  topic: (entity) => [{ path: ['group'], kind: 'topic-group', id: entity.group }],
  actor: (entity) => optional('parent', 'actor', entity.parent),
  relation: (entity) => [
    { path: ['topic'], kind: 'topic', id: entity.topic },
    ...sided(entity.sides),
  ],
  silence: (entity) => [
    { path: ['topic'], kind: 'topic', id: entity.topic },
    { path: ['plan'], kind: 'plan', id: entity.plan },
    ...list('counterparts', 'provision', entity.counterparts),
  ],
  event: (entity) => [
    ...list('actors', 'actor', entity.actors),
    ...list('topics', 'topic', entity.topics),
    ...list('provisions', 'provision', entity.provisions),
    ...list('sources', 'source', entity.sources),
  ],
  venue: (entity) => [
    ...list('sources', 'source', entity.sources),
    ...list('events', 'event', entity.events),
  ],
  'cooperation-area': (entity) => [
    ...list('topics', 'topic', entity.topics),
    ...sided(entity.sides),
    ...list('agreed', 'provision', entity.agreed),
    ...list('venues', 'venue', entity.venues),
    ...list('events', 'event', entity.events),
    ...list('reasoningSources', 'source', entity.reasoningSources),
    ...list('counterArgumentSources', 'source', entity.counterArgumentSources),
    ...entity.obstacles.flatMap(({ events, sources }, index) => [
      ...events.map((id, place) => ({
        path: ['obstacles', index, 'events', place],
        kind: 'event' as const,
        id,
      })),
      ...sources.map((id, place) => ({
        path: ['obstacles', index, 'sources', place],
        kind: 'source' as const,
        id,
      })),
    ]),
    ...entity.proponents.map(({ source }, index) => ({
      path: ['proponents', index, 'source'],
      kind: 'source' as const,
      id: source,
    })),
  ],
};

// The table is keyed by the entry's own kind, which TypeScript cannot follow through a type parameter.
const referencesOf = <K extends EntityKind>(entry: CorpusEntry<K>): Reference[] =>
  referring[entry.kind]?.(entry.entity, entry as unknown as CorpusEntry) ?? [];

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
