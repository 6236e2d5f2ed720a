import * as v from 'valibot';
import {
  always,
  anyIdOf,
  changedSince,
  fieldsOf,
  one,
  paging,
  sortedBy,
  words,
} from '../parameters.ts';
import * as resources from '../resources.ts';
import { paged, single, type Operation } from './operation.ts';

const query = v.strictObject({
  event: anyIdOf('Venues of any of these events.'),
  q: words('name and use'),
  sort: sortedBy('name', 'id'),
  changed_since: changedSince,
  fields: fieldsOf(resources.venue),
  ...always,
  ...paging,
});

export const venuesOperations = {
  listVenues: {
    path: '/v1/venues',
    summary: { en: 'Venues', zh: '全部机制与平台' },
    description: 'Where governments meet or work, and who takes part.',
    query,
    response: resources.listOf(resources.venue),
    problems: paged,
    example: '/v1/venues?limit=1',
  },

  getVenue: {
    path: '/v1/venues/{venue}',
    summary: { en: 'One venue', zh: '单个机制与平台' },
    description: 'The same, by its id.',
    query: one(resources.venue),
    response: resources.venue,
    problems: single,
    example: '/v1/venues/apec',
  },
} as const satisfies Record<string, Operation>;
