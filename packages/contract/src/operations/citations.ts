import { citationStyles } from '@parley/model';
import { id, picklistOf } from '@parley/model';
import * as v from 'valibot';
import { always, anyOf } from '../parameters.ts';
import * as answers from '../answers.ts';
import { always as alwaysProblems, type Operation } from './operation.ts';

const query = v.strictObject({
  provision: v.optional(
    v.pipe(
      v.array(id),
      v.minLength(1),
      v.maxLength(50, 'At most 50 provisions.'),
      v.check((ids) => new Set(ids).size === ids.length, 'Each provision is cited once.'),
      v.description('Cite these provisions, in this order; several make one bibliography.'),
    ),
  ),
  plan: v.optional(v.pipe(id, v.description('Cite this plan or agreed text as a whole.'))),
  plans: v.optional(
    v.pipe(
      v.array(id),
      v.minLength(2, 'Name two or more plans.'),
      v.maxLength(6, 'At most six plans fit side by side.'),
      v.check((ids) => new Set(ids).size === ids.length, 'Name each plan once.'),
      v.description('Cite the comparison of these plans, in column order.'),
    ),
  ),
  topic: v.optional(v.pipe(id, v.description('The topic of the comparison. Default: all topics.'))),
  style: anyOf(picklistOf(citationStyles), 'Citation styles to send. Default: all.'),
  ...always,
});

export const citationsOperations = {
  cite: {
    path: '/v1/citations',
    summary: { en: 'Citations', zh: '引用格式' },
    description:
      'How to cite provisions, a plan or a comparison: exactly one of `provision`, `plan` and `plans`. Ten styles in English and Chinese, the official document first and Parley with its data version second. Dates, titles and addresses are those of the data; what is not known is left out and said in `notes`.',
    query,
    response: answers.citations,
    problems: alwaysProblems,
    example: '/v1/citations?provision=us-2025.ii.2.1&style=plain,un',
  },
} as const satisfies Record<string, Operation>;
