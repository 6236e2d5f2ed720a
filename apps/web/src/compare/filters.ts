import {
  evidenceStates,
  forceClasses,
  relationTypes,
  type EvidenceState,
  type ForceClass,
  type RelationType,
} from '@parley/model';
import type { LocationQuery, LocationQueryRaw } from 'vue-router';

/** What a reader wants to see of a comparison. Empty lets everything through. */
export interface Filters {
  topic: string[];
  relation: RelationType[];
  force: ForceClass[];
  actor: string[];
  evidence: EvidenceState[];
  q: string;
}

/** Names of the filters in the address. */
const lists = ['topic', 'relation', 'force', 'actor', 'evidence'] as const;

/** Values of a filter, written `a,b` by us and `name=a&name=b` by a form without JavaScript. */
const valuesOf = (query: LocationQuery, name: string): string[] => [
  ...new Set(
    [query[name] ?? []]
      .flat()
      .flatMap((value) => value?.split(',') ?? [])
      .filter(Boolean),
  ),
];

const keysOf = <T extends string>(table: Readonly<Record<T, unknown>>, values: string[]): T[] =>
  // A value is narrowed to the table's keys by the test beside it.
  values.filter((value): value is T => Object.hasOwn(table, value));

/** Reads the filters from an address; what it cannot be is left out. */
export const filtersOf = (query: LocationQuery): Filters => ({
  topic: valuesOf(query, 'topic'),
  relation: keysOf(relationTypes, valuesOf(query, 'relation')),
  force: keysOf(forceClasses, valuesOf(query, 'force')),
  actor: valuesOf(query, 'actor'),
  evidence: keysOf(evidenceStates, valuesOf(query, 'evidence')),
  q: [query['q'] ?? []].flat().join(' ').trim().slice(0, 200),
});

/** The filters as they stand in an address; `undefined` for those that let everything through. */
export const queryOf = (filters: Filters): LocationQueryRaw => ({
  ...Object.fromEntries(lists.map((name) => [name, filters[name].join(',') || undefined])),
  q: filters.q || undefined,
});

/** How many filters are set. */
export const countFilters = (filters: Filters): number =>
  lists.filter((name) => filters[name].length > 0).length + (filters.q === '' ? 0 : 1);
