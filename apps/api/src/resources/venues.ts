import type { Venue } from '@parley/model';
import { venueFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { venueView } from '@parley/queries';
import { requireKnown } from '../read-request.ts';
import { recordOf } from '../present/record.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const venues: Pick<Handlers, 'listVenues' | 'getVenue'> = {
  listVenues: list<'listVenues', Venue>({
    kind: 'venue',
    all: ({ dataset }) => dataset.venues,
    check: (params, index) => {
      requireKnown('event', params.event, index.events);
      requireKnown('source', params.source, index.sources);
      requireKnown('area', params.area, index.cooperationAreas);
    },
    ...venueFilters,
    sorts: { name: ({ name }, language) => textIn(name, language), id: ({ id }) => id },
    send: (venue, index) => venueView(index, venue),
  }),

  getVenue: (call) =>
    recordOf(
      call,
      'venue',
      venueView(call.index, requireFound(call.index.venues.get(call.place))),
      call.params.expand,
    ),
};
