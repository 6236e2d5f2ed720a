import type { CooperationArea } from '@parley/model';
import { anyIn } from '../lists/filters.ts';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { areaView, eventsOfArea, provisionsOfArea } from '@parley/queries';
import { requireKnown } from '../read-request.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const cooperationAreas: Pick<Handlers, 'listCooperationAreas' | 'getCooperationArea'> = {
  listCooperationAreas: list<'listCooperationAreas', CooperationArea>({
    all: ({ dataset }) => dataset.cooperationAreas,
    check: (asked, index) => {
      requireKnown('topic', asked.topic, index.topics);
      requireKnown('provision', asked.provision, index.provisions);
      requireKnown('venue', asked.venue, index.venues);
      requireKnown('event', asked.event, index.events);
    },
    passes: (asked) => (area) =>
      anyIn(asked.topic, area.topics) &&
      anyIn(asked.basis, [area.basis]) &&
      anyIn(asked.provision, provisionsOfArea(area)) &&
      anyIn(asked.venue, area.venues) &&
      anyIn(asked.event, eventsOfArea(area)),
    words: ({ id, title, reasoning }) => [id, ...Object.values(title), ...Object.values(reasoning)],
    sorts: {
      order: ({ order }) => order,
      title: ({ title }, language) => textIn(title, language),
      id: ({ id }) => id,
    },
    groups: {
      basis: ({ basis }) => [basis],
      topic: ({ topics }) => topics,
    },
    send: (area, index) => areaView(index, area),
  }),

  getCooperationArea: ({ index, place }) =>
    areaView(index, requireFound(index.cooperationAreas.get(place))),
};
