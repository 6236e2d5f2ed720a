import type { Silence } from '@parley/model';
import { anyIn } from '../lists/filters.ts';
import { list } from '../lists/list.ts';
import { silenceView } from '@parley/queries';
import { requireKnown } from '../read-request.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const silences: Pick<Handlers, 'listSilences' | 'getSilence'> = {
  listSilences: list<'listSilences', Silence>({
    all: ({ dataset }) => dataset.silences,
    check: (asked, index) => {
      requireKnown('plan', asked.plan, index.plans);
      requireKnown('topic', asked.topic, index.topics);
      requireKnown('provision', asked.provision, index.provisions);
    },
    passes: (asked, index) => (silence) =>
      anyIn(asked.plan, [silence.plan]) &&
      anyIn(asked.topic, [silence.topic]) &&
      anyIn(asked.provision, silence.counterparts) &&
      anyIn(asked.state, [silenceView(index, silence).state]) &&
      anyIn(asked.covers, [silence.subject === undefined ? 'topic' : 'subject']),
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
