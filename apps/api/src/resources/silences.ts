import type { Silence } from '@parley/model';
import { anyIn } from '../lists/filters.ts';
import { list } from '../lists/list.ts';
import { silenceView } from '@parley/queries';
import { requireKnown } from '../read-request.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const silences: Pick<Handlers, 'listSilences' | 'getSilence'> = {
  listSilences: list<'listSilences', Silence>({
    all: ({ dataset }) => dataset.silences,
    check: (params, index) => {
      requireKnown('plan', params.plan, index.plans);
      requireKnown('topic', params.topic, index.topics);
      requireKnown('provision', params.provision, index.provisions);
    },
    passes: (params, index) => (silence) =>
      anyIn(params.plan, [silence.plan]) &&
      anyIn(params.topic, [silence.topic]) &&
      anyIn(params.provision, silence.counterparts) &&
      anyIn(params.state, [silenceView(index, silence).state]) &&
      anyIn(params.covers, [silence.subject === undefined ? 'topic' : 'subject']),
    words: ({ id, subject, searches }) => [
      id,
      ...Object.values(subject ?? {}),
      ...searches.map(({ term }) => term),
    ],
    sorts: { plan: ({ plan }) => plan, topic: ({ topic }) => topic, id: ({ id }) => id },
    groups: {
      plan: ({ plan }) => [plan],
      topic: ({ topic }) => [topic],
      state: (silence, index) => [silenceView(index, silence).state],
    },
    send: (silence, index) => silenceView(index, silence),
  }),

  getSilence: ({ index, place }) => silenceView(index, requireFound(index.silences.get(place))),
};
