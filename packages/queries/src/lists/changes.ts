import type { Dataset } from '@parley/model';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

type Change = Dataset['releases'][number]['changes'][number] & { release: string };

interface ChangeFilters {
  release?: readonly string[] | undefined;
  type?: readonly Change['type'][] | undefined;
  kind?: readonly Change['kind'][] | undefined;
  /** Plans that an entry belonged to. */
  plan?: readonly string[] | undefined;
  /** Ids of entries, whether they still exist or not. */
  id?: readonly string[] | undefined;
}

type ChangeInFilters = Pick<Change, 'release' | 'type' | 'kind' | 'plans' | 'id'>;

export const changeFilters: ListFilters<ChangeFilters, ChangeInFilters> = {
  passes: (filters) => (change) =>
    anyIn(filters.release, [change.release]) &&
    anyIn(filters.type, [change.type]) &&
    anyIn(filters.kind, [change.kind]) &&
    anyIn(filters.plan, change.plans) &&
    anyIn(filters.id, [change.id]),
};
