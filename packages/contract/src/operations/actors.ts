import * as v from 'valibot';
import { always, one, paging } from '../parameters.ts';
import * as resources from '../resources.ts';
import { paged, single, type Operation } from './operation.ts';

const query = v.strictObject({
  ...always,
  ...paging,
});

export const actorsOperations = {
  listActors: {
    path: '/v1/actors',
    summary: 'Actors',
    description: 'Bodies and groups that provisions and events name.',
    query,
    response: resources.listOf(resources.actor),
    problems: paged,
    example: '/v1/actors?limit=1',
  },

  getActor: {
    path: '/v1/actors/{actor}',
    summary: 'One actor',
    description: 'The same, by its id.',
    query: one,
    response: resources.actor,
    problems: single,
    example: '/v1/actors/caisi',
  },
} as const satisfies Record<string, Operation>;
