import { evidenceStates, picklistOf, relationTypes } from '@parley/model';
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

const expand = expandedBy('provisions');

const query = v.strictObject({
  topic: anyIdOf('Relations on these topics.'),
  plan: anyIdOf('Relations in which any of these plans takes part.'),
  jurisdiction: anyOf(
    resources.plan.entries.jurisdictions.item,
    'Relations in which a document of any of these jurisdictions takes part.',
  ),
  section: anyIdOf('Relations that use a provision in any of these sections.'),
  provision: anyIdOf('Relations that use any of these provisions.'),
  source: anyIdOf('Relations that use a provision from any of these sources.'),
  type: anyOf(picklistOf(relationTypes), 'Relations of these types.'),
  review: anyOf(v.picklist(['draft', 'reviewed']), 'Relations in one of these states of review.'),
  evidence: anyOf(
    picklistOf(evidenceStates),
    'Relations of which the least sure text has one of these evidence states.',
  ),
  q: words('the reason and the counter-reading'),
  sort: sortedBy('topic', 'type', 'id'),
  changed_since: changedSince,
  group_by: groupedBy('topic', 'type', 'review', 'evidence'),
  expand,
  fields: fieldsOf(resources.relationRecord),
  ...always,
  ...paging,
});

export const relationsOperations = {
  listRelations: {
    path: '/v1/relations',
    summary: { en: 'Relations', zh: '全部关系' },
    description:
      'How provisions of different plans compare, with the reason and, where one is fair, a counter-reading. Sides have no order.',
    query,
    response: answers.listOf(resources.relationRecord),
    problems: paged,
    example: '/v1/relations?topic=energy-grid&limit=2',
  },

  getRelation: {
    path: '/v1/relations/{relation}',
    summary: { en: 'One relation', zh: '单个关系' },
    description: 'A relation between provisions of two or more plans.',
    query: v.strictObject({ expand, ...one(resources.relationRecord).entries }),
    response: resources.relationRecord,
    problems: single,
    example: '/v1/relations/energy-grid.demand-side',
  },
} as const satisfies Record<string, Operation>;
