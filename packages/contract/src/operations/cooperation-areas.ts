import { cooperationBases, evidenceStates, picklistOf } from '@parley/model';
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
  topic: anyIdOf('Areas on any of these topics.'),
  basis: anyOf(picklistOf(cooperationBases), 'Areas with one of these bases.'),
  plan: anyIdOf('Areas that use a provision of any of these plans.'),
  provision: anyIdOf('Areas that use any of these provisions.'),
  venue: anyIdOf('Areas that name any of these venues.'),
  event: anyIdOf('Areas on which any of these events bears.'),
  source: anyIdOf('Areas whose arguments, obstacles or proponents cite any of these sources.'),
  evidence: anyOf(
    picklistOf(evidenceStates),
    'Areas of which the least sure text has one of these evidence states.',
  ),
  q: words('title and reasoning'),
  sort: sortedBy('order', 'title', 'id'),
  changed_since: changedSince,
  group_by: groupedBy('basis', 'topic', 'evidence'),
  expand,
  fields: fieldsOf(resources.cooperationAreaRecord),
  ...always,
  ...paging,
});

export const cooperationAreasOperations = {
  listCooperationAreas: {
    path: '/v1/cooperation-areas',
    summary: { en: 'Cooperation areas', zh: '全部合作领域' },
    description:
      'Where governments could work together, with the basis, the counter-argument and the obstacles.',
    query,
    response: answers.listOf(resources.cooperationAreaRecord),
    problems: paged,
    example: '/v1/cooperation-areas?limit=1',
  },

  getCooperationArea: {
    path: '/v1/cooperation-areas/{area}',
    summary: { en: 'One cooperation area', zh: '单个合作领域' },
    description: 'The same, by its id.',
    query: v.strictObject({ expand, ...one(resources.cooperationAreaRecord).entries }),
    response: resources.cooperationAreaRecord,
    problems: single,
    example: '/v1/cooperation-areas/public-health-data',
  },
} as const satisfies Record<string, Operation>;
