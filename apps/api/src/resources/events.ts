import type { Event } from '@parley/model';
import { eventFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { eventView } from '@parley/queries';
import { requireKnown } from '../read-request.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const events: Pick<Handlers, 'listEvents' | 'getEvent'> = {
  listEvents: list<'listEvents', Event>({
    all: ({ dataset }) => dataset.events,
    check: (params, index) => {
      requireKnown('topic', params.topic, index.topics);
      requireKnown('provision', params.provision, index.provisions);
      requireKnown('plan', params.plan, index.plans);
      requireKnown('source', params.source, index.sources);
      requireKnown('actor', params.actor, index.actors);
      requireKnown('area', params.area, index.cooperationAreas);
    },
    ...eventFilters,
    sorts: {
      date: ({ date }) => date,
      title: ({ title }, language) => textIn(title, language),
      id: ({ id }) => id,
    },
    groups: {
      kind: ({ kind }) => [kind],
      jurisdiction: ({ jurisdiction }) => [jurisdiction],
      verification: ({ verification }) => [verification],
      topic: ({ topics }) => topics,
      actor: ({ actors }) => actors,
      year: ({ date }) => [date.slice(0, 4)],
    },
    send: (event, index) => eventView(index, event),
  }),

  getEvent: ({ index, place }) => eventView(index, requireFound(index.events.get(place))),
};
