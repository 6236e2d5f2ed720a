import type { SentCooperationArea, SentProvision, SentVenue } from '@parley/contract';
import type { SentText } from '@parley/model';
import { areaCardOf, eventLineOf, type AreaCard, type EventLine } from './around.ts';
import type { Load } from './load.ts';
import { planHeadOf, type PlanHead } from './plan-head.ts';

export interface CooperationData {
  areas: AreaCard[];
}

export const loadCooperation: Load<CooperationData> = async ({ ask, language }) => {
  const { items } = await ask('listCooperationAreas', { lang: language.code, limit: 200 });
  return { areas: items.map((area) => areaCardOf(area, language)) };
};

type ProvisionTitle = Pick<SentProvision, 'id' | 'label' | 'title' | 'plan'>;

export interface AreaData {
  area: SentCooperationArea;
  plans: PlanHead[];
  /** Provisions that the area names, agreed texts included. */
  provisions: ProvisionTitle[];
  /** Blocking instruments and others that the area names. */
  events: EventLine[];
  venues: SentVenue[];
  topics: { id: string; label: SentText }[];
}

/** A cooperation area with everything it points to. */
export const loadArea: Load<AreaData> = async ({ ask, language: { code: lang }, params }) => {
  const area = await ask('getCooperationArea', { lang }, String(params['area']));
  const ids = [...new Set([...area.sides.flatMap(({ provisions }) => provisions), ...area.agreed])];
  const eventIds = new Set([...area.events, ...area.obstacles.flatMap(({ events }) => events)]);
  const [plans, provisions, events, venues, topics] = await Promise.all([
    ask('listPlans', { lang, limit: 200 }),
    ids.length === 0
      ? { items: [] }
      : ask('listProvisions', { id: ids.slice(0, 50), lang, limit: 200 }),
    ask('listEvents', { lang, limit: 200 }),
    ask('listVenues', { lang, limit: 200 }),
    ask('listTopics', { lang, limit: 200 }),
  ]);
  return {
    area,
    plans: plans.items.map(planHeadOf),
    provisions: provisions.items.map(({ id, label, title, plan }) => ({ id, label, title, plan })),
    events: events.items.filter(({ id }) => eventIds.has(id)).map(eventLineOf),
    venues: venues.items.filter(({ id }) => area.venues.includes(id)),
    topics: topics.items
      .filter(({ id }) => area.topics.includes(id))
      .map(({ id, label }) => ({ id, label })),
  };
};
