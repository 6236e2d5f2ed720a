import type { Actor } from '@parley/model';
import { actorFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const actors: Pick<Handlers, 'listActors' | 'getActor'> = {
  listActors: list<'listActors', Actor>({
    all: ({ dataset }) => dataset.actors,
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

  getActor: ({ index, place }) => requireFound(index.actors.get(place)),
};
