import type { Venue } from '@parley/model';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

export const venueFilters: ListFilters<{ event?: readonly string[] | undefined }, Venue> = {
  passes:
    ({ event }) =>
    (venue) =>
      anyIn(event, venue.events),
  words: ({ id, name, abbreviation, use }) => [
    id,
    abbreviation,
    ...Object.values(name),
    ...Object.values(use),
  ],
};
