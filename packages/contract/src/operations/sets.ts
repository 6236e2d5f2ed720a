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
import * as answers from '../answers.ts';
import * as resources from '../resources.ts';
import { paged, single, type Operation } from './operation.ts';

const query = v.strictObject({
  plan: anyIdOf('Sets that have any of these plans.'),
  q: words('title and lead'),
  sort: sortedBy('title', 'id'),
  changed_since: changedSince,
  fields: fieldsOf(resources.setRecord),
  ...always,
  ...paging,
});

export const setsOperations = {
  listSets: {
    path: '/v1/sets',
    summary: { en: 'Sets of plans', zh: '全部方案组' },
    description:
      'Plans that are read side by side, in the order of their columns. The one with `default: true` is shown first.',
    query,
    response: answers.listOf(resources.setRecord),
    problems: paged,
    example: '/v1/sets',
  },

  getSet: {
    path: '/v1/sets/{set}',
    summary: { en: 'One set of plans', zh: '单个方案组' },
    description: 'The same, by its id.',
    query: one(resources.setRecord),
    response: resources.setRecord,
    problems: single,
    example: '/v1/sets/us-cn',
  },
} as const satisfies Record<string, Operation>;
