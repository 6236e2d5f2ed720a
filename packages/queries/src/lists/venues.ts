import type { Venue } from '@parley/model';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

interface VenueFilters {
  event?: readonly string[] | undefined;
  source?: readonly string[] | undefined;
  /** Cooperation areas that name a venue. */
  area?: readonly string[] | undefined;
}

export const venueFilters: ListFilters<VenueFilters, Venue> = {
  passes: ({ event, source, area }, { cooperationAreas }) => {
    const ofAreas = area?.flatMap((id) => cooperationAreas.get(id)?.venues ?? []);
    return (venue) =>
      anyIn(event, venue.events) && anyIn(source, venue.sources) && anyIn(ofAreas, [venue.id]);
  },
  words: ({ id, name, abbreviation, use }) => [
    id,
    abbreviation,
    ...Object.values(name),
    ...Object.values(use),
  ],
};
