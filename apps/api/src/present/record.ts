import { addressOf, type OperationId, type Recorded } from '@parley/contract';
import { pagePaths, pagePrefixes } from '@parley/model';
import type { EntryKind } from '@parley/model/vocabularies';
import { expander, type ExpandableKind } from '@parley/queries';
import { historyIn } from '@parley/queries/changes';
import { perRelease, type Release } from '../releases/release.ts';

/** Kinds of entries that have an address of their own, with the operation that answers there and the path of a page. */
const kinds = {
  set: { operation: 'getSet', page: pagePaths.set },
  plan: { operation: 'getPlan', page: pagePaths.plan },
  provision: { operation: 'getProvision', page: pagePaths.provision },
  'topic-group': { operation: 'getTopicGroup', page: undefined },
  topic: { operation: 'getTopic', page: pagePaths.topic },
  relation: { operation: 'getRelation', page: pagePaths.relation },
  silence: { operation: 'getSilence', page: pagePaths.silence },
  event: { operation: 'getEvent', page: pagePaths.event },
  venue: { operation: 'getVenue', page: pagePaths.venue },
  'cooperation-area': { operation: 'getCooperationArea', page: pagePaths.area },
  actor: { operation: 'getActor', page: pagePaths.actor },
  source: { operation: 'getSource', page: pagePaths.source },
} as const satisfies Partial<
  Record<EntryKind, { operation: OperationId; page: ((id: string) => string) | undefined }>
>;

export type RecordKind = keyof typeof kinds;

/**
 * Where an entry stands.
 *
 * @param root What every address begins with: the public origin and path of the service, or its path alone.
 */
export const linksOf = (root: string, kind: RecordKind, id: string): Recorded['links'] => {
  const { operation, page } = kinds[kind];
  const path = page?.(id);
  return {
    self: root + addressOf(operation, {}, id),
    ...(path === undefined
      ? {}
      : { page: { en: root + pagePrefixes.en + path, zh: root + pagePrefixes.zh + path } }),
  };
};

/** When entries of a release were added and changed. */
export const historyOf = perRelease(({ dataset }) => historyIn(dataset));

const expanderOf = perRelease(({ index }) => expander(index));

const isExpandable = (kind: RecordKind): kind is RecordKind & ExpandableKind =>
  kind !== 'set' && kind !== 'plan' && kind !== 'topic-group' && kind !== 'source';

/** Most things that are sent beside those of one page; a page that has more ends earlier, and `next` goes on. */
const mostBeside = 5000;

/**
 * How many of the things of a page there is room for with what is sent beside each, one at least.
 *
 * @param expand What is to be sent beside each.
 */
export const roomFor = (
  release: Release,
  kind: RecordKind,
  items: readonly unknown[],
  expand: readonly string[] | undefined,
): number => {
  if (expand === undefined || !isExpandable(kind)) return items.length;
  const { countOf } = expanderOf(release);
  const wanted = new Set(expand);
  let beside = 0;
  for (const [place, item] of items.entries()) {
    // Lists of these kinds are of entries of the data, which have an id.
    beside += countOf(kind, item as { id: string }, wanted);
    if (beside > mostBeside) return Math.max(place, 1);
  }
  return items.length;
};

/** What a record is made from. */
interface Place {
  release: Release;
  root: string;
}

/**
 * Puts beside an entry what every record has: where it stands, when it came and changed, and what was asked for
 * of what is related to it.
 */
export const recordOf = <T extends { id: string }>(
  { release, root }: Place,
  kind: RecordKind,
  thing: T,
  expand: readonly string[] | undefined,
) => ({
  ...thing,
  links: linksOf(root, kind, thing.id),
  ...historyOf(release)(kind, thing.id),
  ...(expand !== undefined && isExpandable(kind)
    ? { expanded: expanderOf(release).expanded(kind, thing, new Set(expand)) }
    : {}),
});
