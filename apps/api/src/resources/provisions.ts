import { provisionView } from '@parley/queries';
import { nearProvisions } from '@parley/queries/comparison';
import type { Provision } from '@parley/model';
import { provisionFilters, provisionGroups } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { jurisdictionsIn, requireKnown } from '../read-request.ts';
import { recordOf } from '../present/record.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const provisions: Pick<Handlers, 'listProvisions' | 'getProvision' | 'getNearest'> = {
  listProvisions: list<'listProvisions', Provision>({
    kind: 'provision',
    all: ({ dataset }) => dataset.provisions,
    check: (params, index) => {
      requireKnown('id', params.id, index.provisions);
      requireKnown('plan', params.plan, index.plans);
      requireKnown('section', params.section, index.sections);
      requireKnown('topic', params.topic, index.topics);
      requireKnown('actor', params.actor, index.actors);
      requireKnown('instrument', params.instrument, index.instruments);
      requireKnown('source', params.source, index.sources);
      requireKnown('group', params.group, index.topicGroups);
      requireKnown('jurisdiction', params.jurisdiction, jurisdictionsIn(index));
    },
    ...provisionFilters,
    sorts: {
      position: ({ position }) => position,
      title: ({ title }, language) => textIn(title, language),
      id: ({ id }) => id,
    },
    groups: provisionGroups,
    send: (provision, index) => provisionView(index, provision),
  }),

  getProvision: (call) => {
    const provision = requireFound(call.index.provisions.get(call.place));
    return recordOf(call, 'provision', provisionView(call.index, provision), call.params.expand);
  },

  getNearest: ({ index, place }) => {
    const provision = requireFound(index.provisions.get(place));
    return { provision: provision.id, nearest: nearProvisions(index, provision) };
  },
};
