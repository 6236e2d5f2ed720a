import type { Silence } from '@parley/model';
import { silenceFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { silenceView } from '@parley/queries';
import { jurisdictionsIn, requireKnown } from '../read-request.ts';
import { recordOf } from '../present/record.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const silences: Pick<Handlers, 'listSilences' | 'getSilence'> = {
  listSilences: list<'listSilences', Silence>({
    kind: 'silence',
    all: ({ dataset }) => dataset.silences,
    check: (params, index) => {
      requireKnown('plan', params.plan, index.plans);
      requireKnown('jurisdiction', params.jurisdiction, jurisdictionsIn(index));
      requireKnown('topic', params.topic, index.topics);
      requireKnown('provision', params.provision, index.provisions);
    },
    ...silenceFilters,
    sorts: { plan: ({ plan }) => plan, topic: ({ topic }) => topic, id: ({ id }) => id },
    groups: {
      plan: ({ plan }) => [plan],
      topic: ({ topic }) => [topic],
      state: (silence, index) => [silenceView(index, silence).state],
    },
    send: (silence, index) => silenceView(index, silence),
  }),

  getSilence: (call) =>
    recordOf(
      call,
      'silence',
      silenceView(call.index, requireFound(call.index.silences.get(call.place))),
      call.params.expand,
    ),
};
