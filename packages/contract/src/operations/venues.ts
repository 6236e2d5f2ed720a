import * as v from 'valibot';
import {
  always,
  anyIdOf,
  changedSince,
  expandedBy,
  fieldsOf,
  one,
  paging,
  sortedBy,
  words,
} from '../parameters.ts';
import * as answers from '../answers.ts';
import * as resources from '../resources.ts';
import { paged, single, type Operation } from './operation.ts';

const expand = expandedBy('events', 'areas');

const query = v.strictObject({
  event: anyIdOf('Venues of any of these events.'),
  source: anyIdOf('Venues that cite any of these sources.'),
  area: anyIdOf('Venues that any of these cooperation areas names.'),
  q: words('name and use'),
  sort: sortedBy('name', 'id'),
  changed_since: changedSince,
  expand,
  fields: fieldsOf(resources.venueRecord),
  ...always,
  ...paging,
});

export const venuesOperations = {
  listVenues: {
    path: '/v1/venues',
    summary: { en: 'Venues', zh: '全部机制与平台' },
    description: 'Where governments meet or work, and who takes part.',
    query,
    response: answers.listOf(resources.venueRecord),
    problems: paged,
    example: '/v1/venues?limit=1',
  },

  getVenue: {
    path: '/v1/venues/{venue}',
    summary: { en: 'One venue', zh: '单个机制与平台' },
    description: 'The same, by its id.',
    query: v.strictObject({ expand, ...one(resources.venueRecord).entries }),
    response: resources.venueRecord,
    problems: single,
    example: '/v1/venues/apec',
  },
} as const satisfies Record<string, Operation>;
