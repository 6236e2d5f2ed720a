import * as v from 'valibot';
import {
  always,
  anyIdOf,
  anyOf,
  changedSince,
  expandedBy,
  fieldsOf,
  groupedBy,
  one,
  paging,
  sortedBy,
  words,
} from '../parameters.ts';
import * as answers from '../answers.ts';
import * as resources from '../resources.ts';
import { paged, single, type Operation } from './operation.ts';

const expand = expandedBy('provisions', 'events');

const query = v.strictObject({
  kind: anyOf(resources.actor.entries.kind, 'Actors of these kinds.'),
  jurisdiction: anyOf(
    resources.plan.entries.jurisdictions.item,
    'Actors of these countries (ISO 3166-1), areas (UN M49) or groups of countries: `GB`, `EU`, `g7`, `international`.',
  ),
  plan: anyIdOf('Actors that a provision of any of these plans names or addresses.'),
  provision: anyIdOf('Actors that any of these provisions names or addresses.'),
  event: anyIdOf('Actors that have a part in any of these events.'),
  q: words('name and abbreviation'),
  sort: sortedBy('name', 'kind', 'id'),
  changed_since: changedSince,
  group_by: groupedBy('kind', 'jurisdiction'),
  expand,
  fields: fieldsOf(resources.actorRecord),
  ...always,
  ...paging,
});

export const actorsOperations = {
  listActors: {
    path: '/v1/actors',
    summary: { en: 'Actors', zh: '全部行为体' },
    description: 'Bodies and groups that provisions and events name.',
    query,
    response: answers.listOf(resources.actorRecord),
    problems: paged,
    example: '/v1/actors?limit=1',
  },

  getActor: {
    path: '/v1/actors/{actor}',
    summary: { en: 'One actor', zh: '单个行为体' },
    description: 'The same, by its id.',
    query: v.strictObject({ expand, ...one(resources.actorRecord).entries }),
    response: resources.actorRecord,
    problems: single,
    example: '/v1/actors/caisi',
  },
} as const satisfies Record<string, Operation>;
