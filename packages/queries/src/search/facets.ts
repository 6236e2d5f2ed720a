import type { SearchIndex } from './build-index.ts';
import type { Hit } from './search.ts';
import { searchKinds, type EvidenceState, type SearchKind } from '@parley/model';
import type { Index } from '../create-index.ts';
import { evidenceOfEntry } from '../entities/evidence.ts';

/** What of the hits a reader wants to see; a list left out narrows nothing. */
export interface Narrowing {
  kinds?: readonly SearchKind[] | undefined;
  plans?: readonly string[] | undefined;
  topics?: readonly string[] | undefined;
  /**
   * Evidence of the least sure text that an entry rests on. What rests on no text of a plan, as events
   * and actors do, has none, and is left out.
   */
  evidence?: { accepted: readonly EvidenceState[]; index: Index } | undefined;
}

/** How many hits there are of each kind, plan and topic. */
export interface Facets {
  kinds: { kind: SearchKind; count: number }[];
  plans: { plan: string; count: number }[];
  topics: { topic: string; count: number }[];
}

const meets = (accepted: readonly string[] | undefined, has: readonly string[]): boolean =>
  accepted === undefined || has.some((one) => accepted.includes(one));

const isAsSure = (evidence: Narrowing['evidence'], { kind, id }: Hit['entry']): boolean => {
  if (evidence === undefined) return true;
  const state = evidenceOfEntry(evidence.index, kind, id);
  return state !== undefined && evidence.accepted.includes(state);
};

/** The hits that meet every part of a narrowing, in their order. */
export const narrow = (
  hits: readonly Hit[],
  { kinds, plans, topics, evidence }: Narrowing,
): readonly Hit[] =>
  kinds || plans || topics || evidence
    ? hits.filter(
        ({ entry }) =>
          meets(kinds, [entry.kind]) &&
          meets(plans, entry.plans) &&
          meets(topics, entry.topics) &&
          isAsSure(evidence, entry),
      )
    : hits;

/** Most first; equal ones by name, so that the order is the same everywhere. */
const ranked = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].toSorted(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));

/**
 * Counts hits by kind, plan and topic. Each count leaves its own part of the narrowing out:
 * it says how many hits a reader would see who chose that kind, plan or topic instead.
 */
export const countFacets = (
  hits: readonly Hit[],
  narrowing: Narrowing,
  { facets }: SearchIndex,
): Facets => {
  const count = (of: 'kinds' | 'plans' | 'topics'): Map<string, number> =>
    facets[of].count(narrow(hits, { ...narrowing, [of]: undefined }).map(({ place }) => place));
  const kinds = count('kinds');
  return {
    kinds: searchKinds.flatMap((kind) => {
      const often = kinds.get(kind);
      return often === undefined ? [] : [{ kind, count: often }];
    }),
    plans: ranked(count('plans')).map(([plan, often]) => ({ plan, count: often })),
    topics: ranked(count('topics')).map(([topic, often]) => ({ topic, count: often })),
  };
};
