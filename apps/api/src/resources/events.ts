import type { Event } from '@parley/model';
import { eventFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { eventView } from '@parley/queries';
import { requireKnown } from '../read-request.ts';
import { recordOf } from '../present/record.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const events: Pick<Handlers, 'listEvents' | 'getEvent'> = {
  listEvents: list<'listEvents', Event>({
    kind: 'event',
    all: ({ dataset }) => dataset.events,
    check: (params, index) => {
      requireKnown('topic', params.topic, index.topics);
      requireKnown('provision', params.provision, index.provisions);
      requireKnown('plan', params.plan, index.plans);
      requireKnown('section', params.section, index.sections);
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

  getEvent: (call) =>
    recordOf(
      call,
      'event',
      eventView(call.index, requireFound(call.index.events.get(call.place))),
      call.params.expand,
    ),
};
