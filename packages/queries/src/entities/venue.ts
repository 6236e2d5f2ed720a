import type { Index } from '../create-index.ts';
import type { Venue } from './types.ts';

/** A venue with its sources. */
export const venueView = ({ sources }: Index, venue: Venue) => ({
  ...venue,
  sources: venue.sources.flatMap((id) => sources.get(id) ?? []),
});

export type VenueView = ReturnType<typeof venueView>;
