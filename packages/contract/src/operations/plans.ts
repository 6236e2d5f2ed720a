import * as v from 'valibot';
import {
  always,
  anyIdOf,
  anyOf,
  changedSince,
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

const query = v.strictObject({
  kind: anyOf(v.picklist(['plan', 'agreed-text']), 'Documents of these kinds.'),
  jurisdiction: anyOf(
    resources.plan.entries.jurisdictions.item,
    'Documents of any of these jurisdictions: `US`, `CN`, `GB`, `international`.',
  ),
  topic: anyIdOf('Documents that have a provision on any of these topics.'),
  source: anyIdOf('Documents with a provision that cites any of these sources.'),
  q: words('titles and issuer'),
  sort: sortedBy('date', 'title', 'id'),
  changed_since: changedSince,
  group_by: groupedBy('kind', 'jurisdiction'),
  fields: fieldsOf(resources.planRecord),
  ...always,
  ...paging,
});

export const plansOperations = {
  listPlans: {
    path: '/v1/plans',
    summary: { en: 'All plans', zh: '全部文件' },
    description:
      'Governance plans, and texts that several governments have agreed, by date of release.',
    query,
    response: answers.listOf(resources.planRecord),
    problems: paged,
    example: '/v1/plans?kind=plan',
  },

  getPlan: {
    path: '/v1/plans/{plan}',
    summary: { en: 'One plan', zh: '单个文件' },
    description: 'A plan with its outline, its preamble, principles and introductions.',
    query: one(resources.planWithOutlineRecord),
    response: resources.planWithOutlineRecord,
    problems: single,
    example: '/v1/plans/cn-2025',
  },
} as const satisfies Record<string, Operation>;
