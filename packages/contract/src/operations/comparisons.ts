import { evidenceStates, id, mostColumns, picklistOf, relationTypes } from '@parley/model';
import * as v from 'valibot';
import { always, anyIdOf, anyOf, fieldsOf, forces, paging, words } from '../parameters.ts';
import * as answers from '../answers.ts';
import * as resources from '../resources.ts';
import { paged, type Operation } from './operation.ts';

const query = v.strictObject({
  plans: v.pipe(
    v.array(id),
    v.minLength(2, 'Name two or more plans.'),
    v.maxLength(mostColumns, 'At most six plans fit side by side.'),
    v.check((ids) => new Set(ids).size === ids.length, 'Name each plan once.'),
    v.description('Two to six plans, in column order.'),
  ),
  topic: anyIdOf('Rows of these topics.'),
  relation: anyOf(picklistOf(relationTypes), 'Rows that have a relation of one of these types.'),
  force: forces,
  actor: anyIdOf('Provisions that name or address one of these actors.'),
  evidence: anyOf(
    picklistOf(evidenceStates),
    'Provisions whose text was checked like this, and relations whose least checked provision was.',
  ),
  q: words('number, title or summary'),
  fields: fieldsOf(resources.comparisonRow),
  ...always,
  ...paging,
});

export const comparisonsOperations = {
  listComparisons: {
    path: '/v1/comparisons',
    summary: { en: 'Plans side by side', zh: '文件对照' },
    description:
      'A row for each topic and a cell for each plan, in the order of `plans`. A cell is stated, silent, not-found or not-reviewed; filters hide provisions and never change its state. A relation is kept whole when one of its provisions passes; with `relation`, only provisions of such a relation are left.',
    query,
    response: answers.listOf(resources.comparisonRow),
    problems: paged,
    example: '/v1/comparisons?plans=us-2025,cn-2025&topic=energy-grid',
  },
} as const satisfies Record<string, Operation>;
