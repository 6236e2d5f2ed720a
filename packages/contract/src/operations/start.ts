import { one } from '../parameters.ts';
import * as answers from '../answers.ts';
import { always, type Operation } from './operation.ts';

export const startOperations = {
  start: {
    path: '/v1',
    summary: { en: 'Where to begin', zh: '从这里开始' },
    description: 'Links, counts, versions, licence and how to cite.',
    query: one(answers.start),
    response: answers.start,
    problems: always,
    example: '/v1',
  },
} as const satisfies Record<string, Operation>;
