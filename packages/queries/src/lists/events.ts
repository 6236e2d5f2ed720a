import type { Dataset, Event } from '@parley/model';
import type { Index } from '../create-index.ts';
import { eventsOfArea } from '../entities/area-references.ts';
import type { ListFilters } from './list-filters.ts';
import { anyIn, inRange } from './matching.ts';

interface EventFilters {
  topic?: readonly string[] | undefined;
  provision?: readonly string[] | undefined;
  /** How an event touches a provision; with `provision`, one of those. */
  how?: readonly Event['provisions'][number]['how'][] | undefined;
  /** Plans of which an event touches a provision. */
  plan?: readonly string[] | undefined;
  /** Sections of which an event touches a provision. */
  section?: readonly string[] | undefined;
  source?: readonly string[] | undefined;
  actor?: readonly string[] | undefined;
  jurisdiction?: readonly Event['jurisdiction'][] | undefined;
  /** Governments that an event is of, alone or with others. */
  government?: readonly string[] | undefined;
  kind?: readonly Event['kind'][] | undefined;
  verification?: readonly Event['verification'][] | undefined;
  /** Cooperation areas on which an event bears, be it as an obstacle. */
  area?: readonly string[] | undefined;
  since?: string | undefined;
  until?: string | undefined;
}

const eventsOfAreas = (
  { cooperationAreas }: Index<Dataset>,
  areas: readonly string[],
): ReadonlySet<string> =>
  new Set(
    areas.flatMap((id) => {
      const area = cooperationAreas.get(id);
      return area ? eventsOfArea(area) : [];
    }),
  );

const touches = (
  { provision: ids, how: ways }: Pick<EventFilters, 'provision' | 'how'>,
  { provisions }: Event,
): boolean =>
  (ids === undefined && ways === undefined) ||
  provisions.some(({ provision, how }) => anyIn(ids, [provision]) && anyIn(ways, [how]));

export const eventFilters: ListFilters<EventFilters, Event> = {
  passes: (filters, index) => {
    const ofAreas = filters.area && eventsOfAreas(index, filters.area);
    return (event) =>
      anyIn(filters.topic, event.topics) &&
      touches(filters, event) &&
      anyIn(
        filters.plan,
        event.provisions.flatMap(({ provision }) => index.provisions.get(provision)?.plan ?? []),
      ) &&
      anyIn(
        filters.section,
        event.provisions.flatMap(({ provision }) => index.provisions.get(provision)?.section ?? []),
      ) &&
      anyIn(filters.source, event.sources) &&
      anyIn(filters.actor, event.actors) &&
      anyIn(filters.jurisdiction, [event.jurisdiction]) &&
      anyIn(filters.government, [event.jurisdiction, ...event.governments]) &&
      anyIn(filters.kind, [event.kind]) &&
      anyIn(filters.verification, [event.verification]) &&
      (ofAreas === undefined || ofAreas.has(event.id)) &&
      inRange(event.date, filters.since, filters.until);
  },
  words: ({ id, title, summary }) => [id, ...Object.values(title), ...Object.values(summary)],
};
