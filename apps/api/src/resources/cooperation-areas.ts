import type { CooperationArea } from '@parley/model';
import { cooperationAreaFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { areaEvidence, areaView } from '@parley/queries';
import { requireKnown } from '../read-request.ts';
import { recordOf } from '../present/record.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const cooperationAreas: Pick<Handlers, 'listCooperationAreas' | 'getCooperationArea'> = {
  listCooperationAreas: list<'listCooperationAreas', CooperationArea>({
    kind: 'cooperation-area',
    all: ({ dataset }) => dataset.cooperationAreas,
    check: (params, index) => {
      requireKnown('topic', params.topic, index.topics);
      requireKnown('plan', params.plan, index.plans);
      requireKnown('source', params.source, index.sources);
      requireKnown('provision', params.provision, index.provisions);
      requireKnown('venue', params.venue, index.venues);
      requireKnown('event', params.event, index.events);
    },
    ...cooperationAreaFilters,
    sorts: {
      order: ({ order }) => order,
      title: ({ title }, language) => textIn(title, language),
      id: ({ id }) => id,
    },
    groups: {
      basis: ({ basis }) => [basis],
      topic: ({ topics }) => topics,
      evidence: (area, index) => [areaEvidence(index, area)],
    },
    send: (area, index) => areaView(index, area),
  }),

  getCooperationArea: (call) =>
    recordOf(
      call,
      'cooperation-area',
      areaView(call.index, requireFound(call.index.cooperationAreas.get(call.place))),
      call.params.expand,
    ),
};
