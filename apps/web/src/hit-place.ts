import type { SearchData } from '@parley/queries/pages';
import type { PageName } from './routes.ts';

type Hit = Pick<NonNullable<SearchData['found']>['hits'][number], 'kind' | 'id' | 'plans'>;

/** A page, and the place on it. */
export interface HitPlace {
  to: PageName;
  params?: Record<string, string>;
  hash?: string;
}

/** The page that shows each kind of hit; what has no page of its own stands on the one it belongs to. */
const places: Readonly<Record<Hit['kind'], (hit: Hit) => HitPlace>> = {
  provision: ({ id }) => ({ to: 'provision', params: { provision: id } }),
  topic: ({ id }) => ({ to: 'topic', params: { topic: id } }),
  plan: ({ id }) => ({ to: 'plan', params: { plan: id } }),
  'cooperation-area': ({ id }) => ({ to: 'area', params: { area: id } }),
  relation: ({ id }) => ({ to: 'relation', params: { relation: id } }),
  silence: ({ id }) => ({ to: 'silence', params: { silence: id } }),
  event: ({ id }) => ({ to: 'event', params: { event: id } }),
  actor: ({ id }) => ({ to: 'actor', params: { actor: id } }),
  venue: ({ id }) => ({ to: 'venues', hash: `#${id}` }),
  source: ({ id }) => ({ to: 'sources', hash: `#${id}` }),
  statement: ({ id, plans }) => ({
    to: 'plan',
    params: { plan: plans[0] ?? '' },
    hash: `#${id}`,
  }),
};

/** Where something that a search found is shown. */
export const hitPlace = (hit: Hit): HitPlace => places[hit.kind](hit);
