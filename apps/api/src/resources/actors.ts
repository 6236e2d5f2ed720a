import type { Actor } from '@parley/model';
import { actorFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { requireKnown } from '../read-request.ts';
import { recordOf } from '../present/record.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const actors: Pick<Handlers, 'listActors' | 'getActor'> = {
  listActors: list<'listActors', Actor>({
    kind: 'actor',
    all: ({ dataset }) => dataset.actors,
    check: (params, index) => {
      requireKnown('plan', params.plan, index.plans);
      requireKnown('provision', params.provision, index.provisions);
      requireKnown('event', params.event, index.events);
    },
    ...actorFilters,
    sorts: {
      name: ({ name }, language) => textIn(name, language),
      kind: ({ kind }) => kind,
      id: ({ id }) => id,
    },
    groups: {
      kind: ({ kind }) => [kind],
      jurisdiction: ({ jurisdiction }) => [jurisdiction],
    },
    send: (actor) => actor,
  }),

  getActor: (call) =>
    recordOf(call, 'actor', requireFound(call.index.actors.get(call.place)), call.params.expand),
};
