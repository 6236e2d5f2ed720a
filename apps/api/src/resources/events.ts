import type { Event } from '@parley/model';
import { anyIn, inRange } from '../lists/filters.ts';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { presentEvent } from '../present/around.ts';
import { requireKnown } from '../read-request.ts';
import type { Catalogue } from '../releases/catalogue.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

/** Every event that bears on one of these cooperation areas, be it as an obstacle. */
const eventsOfAreas = ({ cooperationAreas }: Catalogue, areas: readonly string[]): Set<string> =>
  new Set(
    areas.flatMap((id) => {
      const area = cooperationAreas.get(id);
      return area ? [...area.events, ...area.obstacles.flatMap(({ events }) => events)] : [];
    }),
  );

export const events: Pick<Handlers, 'listEvents' | 'getEvent'> = {
  listEvents: list<'listEvents', Event>({
    all: ({ dataset }) => dataset.events,
    check: (asked, catalogue) => {
      requireKnown('topic', asked.topic, catalogue.topics);
      requireKnown('provision', asked.provision, catalogue.provisions);
      requireKnown('actor', asked.actor, catalogue.actors);
      requireKnown('area', asked.area, catalogue.cooperationAreas);
    },
    passes: (asked, catalogue) => {
      const ofAreas = asked.area && eventsOfAreas(catalogue, asked.area);
      return (event) =>
        anyIn(asked.topic, event.topics) &&
        anyIn(asked.provision, event.provisions) &&
        anyIn(asked.actor, event.actors) &&
        anyIn(asked.jurisdiction, [event.jurisdiction]) &&
        anyIn(asked.kind, [event.kind]) &&
        anyIn(asked.verification, [event.verification]) &&
        (ofAreas === undefined || ofAreas.has(event.id)) &&
        inRange(event.date, asked.since, asked.until);
    },
    words: ({ id, title, summary }) => [id, ...Object.values(title), ...Object.values(summary)],
    sorts: {
      date: ({ date }) => date,
      title: ({ title }, language) => textIn(title, language),
      id: ({ id }) => id,
    },
    send: (event, catalogue) => presentEvent(catalogue, event),
  }),

  getEvent: ({ catalogue, place }) =>
    presentEvent(catalogue, requireFound(catalogue.events.get(place))),
};
