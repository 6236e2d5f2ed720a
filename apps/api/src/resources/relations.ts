import type { Relation } from '@parley/model';
import { relationView } from '@parley/queries';
import { relationFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { requireKnown } from '../read-request.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const relations: Pick<Handlers, 'listRelations' | 'getRelation'> = {
  listRelations: list<'listRelations', Relation>({
    all: ({ dataset }) => dataset.relations,
    check: (params, index) => {
      requireKnown('topic', params.topic, index.topics);
      requireKnown('plan', params.plan, index.plans);
      requireKnown('provision', params.provision, index.provisions);
    },
    ...relationFilters,
    sorts: { topic: ({ topic }) => topic, type: ({ type }) => type, id: ({ id }) => id },
    groups: {
      topic: ({ topic }) => [topic],
      type: ({ type }) => [type],
      review: ({ review }) => [review],
      evidence: (relation, index) => [relationView(index, relation).evidence],
    },
    send: (relation, index) => relationView(index, relation),
  }),

  getRelation: ({ index, place }) => relationView(index, requireFound(index.relations.get(place))),
};
