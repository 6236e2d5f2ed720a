import * as v from 'valibot';
import { always, anyIdOf, one, paging } from '../parameters.ts';
import * as resources from '../resources.ts';
import { paged, single, type Operation } from './operation.ts';

const query = v.strictObject({
  plan: anyIdOf('Silences of these plans.'),
  topic: anyIdOf('Silences on these topics.'),
  ...always,
  ...paging,
});

export const silencesOperations = {
  listSilences: {
    path: '/v1/silences',
    summary: 'Silences',
    description: 'What a plan does not say, with what was searched for, where and when.',
    query,
    response: resources.listOf(resources.silence),
    problems: paged,
    example: '/v1/silences?limit=1',
  },

  getSilence: {
    path: '/v1/silences/{silence}',
    summary: 'One silence',
    description: 'The same, by its id.',
    query: one,
    response: resources.silence,
    problems: single,
    example: '/v1/silences/us-2025.inclusion',
  },
} as const satisfies Record<string, Operation>;
