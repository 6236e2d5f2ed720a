import type { CooperationArea } from '@parley/model';
import { anyIn } from '../lists/filters.ts';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { presentArea } from '../present/around.ts';
import { requireKnown } from '../read-request.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const cooperationAreas: Pick<Handlers, 'listCooperationAreas' | 'getCooperationArea'> = {
  listCooperationAreas: list<'listCooperationAreas', CooperationArea>({
    all: ({ dataset }) => dataset.cooperationAreas,
    check: (asked, catalogue) => {
      requireKnown('topic', asked.topic, catalogue.topics);
      requireKnown('provision', asked.provision, catalogue.provisions);
      requireKnown('venue', asked.venue, catalogue.venues);
      requireKnown('event', asked.event, catalogue.events);
    },
    passes: (asked) => (area) =>
      anyIn(asked.topic, area.topics) &&
      anyIn(asked.basis, [area.basis]) &&
      anyIn(asked.provision, [
        ...area.sides.flatMap(({ provisions }) => provisions),
        ...area.agreed,
      ]) &&
      anyIn(asked.venue, area.venues) &&
      anyIn(asked.event, [...area.events, ...area.obstacles.flatMap(({ events }) => events)]),
    words: ({ id, title, reasoning }) => [id, ...Object.values(title), ...Object.values(reasoning)],
    sorts: {
      order: ({ order }) => order,
      title: ({ title }, language) => textIn(title, language),
      id: ({ id }) => id,
    },
    send: (area, catalogue) => presentArea(catalogue, area),
  }),

  getCooperationArea: ({ catalogue, place }) =>
    presentArea(catalogue, requireFound(catalogue.cooperationAreas.get(place))),
};
