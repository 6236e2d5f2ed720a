import type { Relation } from '@parley/model';
import { relationView } from '@parley/queries';
import { relationFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { jurisdictionsIn, requireKnown } from '../read-request.ts';
import { recordOf } from '../present/record.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const relations: Pick<Handlers, 'listRelations' | 'getRelation'> = {
  listRelations: list<'listRelations', Relation>({
    kind: 'relation',
    all: ({ dataset }) => dataset.relations,
    check: (params, index) => {
      requireKnown('topic', params.topic, index.topics);
      requireKnown('plan', params.plan, index.plans);
      requireKnown('jurisdiction', params.jurisdiction, jurisdictionsIn(index));
      requireKnown('provision', params.provision, index.provisions);
      requireKnown('section', params.section, index.sections);
      requireKnown('source', params.source, index.sources);
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

  getRelation: (call) =>
    recordOf(
      call,
      'relation',
      relationView(call.index, requireFound(call.index.relations.get(call.place))),
      call.params.expand,
    ),
};
