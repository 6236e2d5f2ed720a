import type { PlanSet } from '@parley/model';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

export const setFilters: ListFilters<{ plan?: readonly string[] | undefined }, PlanSet> = {
  passes:
    ({ plan }) =>
    (set) =>
      anyIn(plan, set.plans),
  words: ({ id, title, lead }) => [id, ...Object.values(title), ...Object.values(lead)],
};
