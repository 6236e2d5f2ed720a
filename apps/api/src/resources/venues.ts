import type { Venue } from '@parley/model';
import { anyIn } from '../lists/filters.ts';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { presentVenue } from '../present/around.ts';
import { requireKnown } from '../read-request.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const venues: Pick<Handlers, 'listVenues' | 'getVenue'> = {
  listVenues: list<'listVenues', Venue>({
    all: ({ dataset }) => dataset.venues,
    check: (asked, catalogue) => requireKnown('event', asked.event, catalogue.events),
    passes: (asked) => (venue) => anyIn(asked.event, venue.events),
    words: ({ id, name, abbreviation, use }) => [
      id,
      abbreviation,
      ...Object.values(name),
      ...Object.values(use),
    ],
    sorts: { name: ({ name }, language) => textIn(name, language), id: ({ id }) => id },
    send: (venue, catalogue) => presentVenue(catalogue, venue),
  }),

  getVenue: ({ catalogue, place }) =>
    presentVenue(catalogue, requireFound(catalogue.venues.get(place))),
};
