import type { LocationQuery } from 'vue-router';

/** The values that an address gives for a name, once or several times; empty ones are left out. */
export const queryList = (query: LocationQuery, name: string): string[] =>
  [query[name] ?? []].flat().flatMap((value) => value || []);
