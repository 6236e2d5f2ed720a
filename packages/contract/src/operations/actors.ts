import * as v from 'valibot';
import {
  always,
  anyOf,
  changedSince,
  fieldsOf,
  groupedBy,
  one,
  paging,
  sortedBy,
  words,
} from '../parameters.ts';
import * as resources from '../resources.ts';
import { paged, single, type Operation } from './operation.ts';

const query = v.strictObject({
  kind: anyOf(resources.actor.entries.kind, 'Actors of these kinds.'),
  jurisdiction: anyOf(
    resources.plan.entries.jurisdictions.item,
    'Actors of these countries (ISO 3166-1), areas (UN M49) or groups of countries: `GB`, `EU`, `g7`, `international`.',
  ),
  q: words('name and abbreviation'),
  sort: sortedBy('name', 'kind', 'id'),
  changed_since: changedSince,
  group_by: groupedBy('kind', 'jurisdiction'),
  fields: fieldsOf(resources.actor),
  ...always,
  ...paging,
});

export const actorsOperations = {
  listActors: {
    path: '/v1/actors',
    summary: { en: 'Actors', zh: '全部行为体' },
    description: 'Bodies and groups that provisions and events name.',
    query,
    response: resources.listOf(resources.actor),
    problems: paged,
    example: '/v1/actors?limit=1',
  },

  getActor: {
    path: '/v1/actors/{actor}',
    summary: { en: 'One actor', zh: '单个行为体' },
    description: 'The same, by its id.',
    query: one(resources.actor),
    response: resources.actor,
    problems: single,
    example: '/v1/actors/caisi',
  },
} as const satisfies Record<string, Operation>;
