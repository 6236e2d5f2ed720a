import type { Hit } from './search.ts';
import { searchKinds, type SearchKind } from './search-kinds.ts';

/** What of the hits a reader wants to see; a list left out narrows nothing. */
export interface Narrowing {
  kinds?: readonly SearchKind[] | undefined;
  plans?: readonly string[] | undefined;
  topics?: readonly string[] | undefined;
}

/** How many hits there are of each kind, plan and topic. */
export interface Facets {
  kinds: { kind: SearchKind; count: number }[];
  plans: { plan: string; count: number }[];
  topics: { topic: string; count: number }[];
}

const meets = (wanted: readonly string[] | undefined, has: readonly string[]): boolean =>
  wanted === undefined || has.some((one) => wanted.includes(one));

/** The hits that meet every part of a narrowing, in their order. */
export const narrow = (hits: readonly Hit[], { kinds, plans, topics }: Narrowing): Hit[] =>
  hits.filter(
    ({ entry }) =>
      (kinds === undefined || kinds.includes(entry.kind)) &&
      meets(plans, entry.plans) &&
      meets(topics, entry.topics),
  );

const tally = (
  hits: readonly Hit[],
  valuesOf: (entry: Hit['entry']) => readonly string[],
): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { entry } of hits)
    for (const value of valuesOf(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** Most first; equal ones by name, so that the order is the same everywhere. */
const ranked = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].toSorted(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));

/**
 * Counts hits by kind, plan and topic. Each count leaves its own part of the narrowing out:
 * it says how many hits a reader would see who chose that kind, plan or topic instead.
 */
export const countFacets = (hits: readonly Hit[], narrowing: Narrowing): Facets => {
  const kinds = tally(narrow(hits, { ...narrowing, kinds: undefined }), ({ kind }) => [kind]);
  const plans = tally(narrow(hits, { ...narrowing, plans: undefined }), (entry) => entry.plans);
  const topics = tally(narrow(hits, { ...narrowing, topics: undefined }), (entry) => entry.topics);
  return {
    kinds: searchKinds.flatMap((kind) => {
      const count = kinds.get(kind);
      return count === undefined ? [] : [{ kind, count }];
    }),
    plans: ranked(plans).map(([plan, count]) => ({ plan, count })),
    topics: ranked(topics).map(([topic, count]) => ({ topic, count })),
  };
};
