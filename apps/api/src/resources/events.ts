import type { Request } from '@parley/contract';
import type { Event } from '@parley/model';
import { anyIn, inRange } from '../lists/filters.ts';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { eventsOfArea, eventView } from '@parley/queries';
import { requireKnown } from '../read-request.ts';
import type { ReleaseIndex } from '../releases/release.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

/** Every event that bears on one of these cooperation areas, be it as an obstacle. */
const eventsOfAreas = ({ cooperationAreas }: ReleaseIndex, areas: readonly string[]): Set<string> =>
  new Set(
    areas.flatMap((id) => {
      const area = cooperationAreas.get(id);
      return area ? eventsOfArea(area) : [];
    }),
  );

/** Whether an event touches one of the provisions asked for, in one of the ways asked for. */
const touches = (
  { provision: wanted, how: ways }: Pick<Request<'listEvents'>, 'provision' | 'how'>,
  { provisions }: Event,
): boolean =>
  (wanted === undefined && ways === undefined) ||
  provisions.some(({ provision, how }) => anyIn(wanted, [provision]) && anyIn(ways, [how]));

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
    passes: (params, index) => {
      const ofAreas = params.area && eventsOfAreas(index, params.area);
      return (event) =>
        anyIn(params.topic, event.topics) &&
        touches(params, event) &&
        anyIn(
          params.plan,
          event.provisions.flatMap(({ provision }) => index.provisions.get(provision)?.plan ?? []),
        ) &&
        anyIn(params.source, event.sources) &&
        anyIn(params.actor, event.actors) &&
        anyIn(params.jurisdiction, [event.jurisdiction]) &&
        anyIn(params.kind, [event.kind]) &&
        anyIn(params.verification, [event.verification]) &&
        (ofAreas === undefined || ofAreas.has(event.id)) &&
        inRange(event.date, params.since, params.until);
    },
    words: ({ id, title, summary }) => [id, ...Object.values(title), ...Object.values(summary)],
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
