import type { Silence } from '@parley/model';
import { anyIn } from '../lists/filters.ts';
import { list } from '../lists/list.ts';
import { presentSilence } from '../present/silence.ts';
import { requireKnown } from '../read-request.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const silences: Pick<Handlers, 'listSilences' | 'getSilence'> = {
  listSilences: list<'listSilences', Silence>({
    all: ({ dataset }) => dataset.silences,
    check: (asked, catalogue) => {
      requireKnown('plan', asked.plan, catalogue.plans);
      requireKnown('topic', asked.topic, catalogue.topics);
    },
    passes: (asked, catalogue) => (silence) =>
      anyIn(asked.plan, [silence.plan]) &&
      anyIn(asked.topic, [silence.topic]) &&
      anyIn(asked.state, [presentSilence(catalogue, silence).state]) &&
      anyIn(asked.covers, [silence.subject === undefined ? 'topic' : 'subject']),
    words: ({ id, subject, searches }) => [
      id,
      ...Object.values(subject ?? {}),
      ...searches.map(({ term }) => term),
    ],
    sorts: { plan: ({ plan }) => plan, topic: ({ topic }) => topic, id: ({ id }) => id },
    send: (silence, catalogue) => presentSilence(catalogue, silence),
  }),

  getSilence: ({ catalogue, place }) =>
    presentSilence(catalogue, requireFound(catalogue.silences.get(place))),
};
