import type { SentText } from '@parley/model';
import {
  areaCard,
  areaView,
  governmentsOfArea,
  type AreaCard,
  type AreaView,
} from '../entities/area.ts';
import { eventsOfArea, provisionsOfArea } from '../entities/area-references.ts';
import { eventLine, type EventLine } from '../entities/event.ts';
import { planHead, type PlanHead } from '../entities/plan.ts';
import type { Provision } from '../entities/types.ts';
import { venueView, type VenueView } from '../entities/venue.ts';
import { param, type PageQuery } from './page-query.ts';

export interface CooperationData {
  areas: AreaCard[];
}

export const cooperation: PageQuery<CooperationData> = ({ index, language }) => ({
  areas: index.dataset.cooperationAreas.map((area) => areaCard(index, area, language)),
});

export interface AreaData {
  area: AreaView;
  /** Day of the release, for paper. */
  released: string;
  /** The governments that it is about: those whose plans are its sides. */
  governments: string[];
  plans: PlanHead[];
  /** Provisions that the area names, agreed texts included. */
  provisions: Pick<Provision, 'id' | 'label' | 'title' | 'plan'>[];
  /** Blocking instruments and others that the area names. */
  events: EventLine[];
  venues: VenueView[];
  topics: { id: string; label: SentText }[];
}

/** A cooperation area with everything it points to. */
export const area: PageQuery<AreaData> = ({ index }, params) => {
  const { dataset } = index;
  const entry = index.cooperationAreas.get(param(params, 'area'));
  if (!entry) return 'missing';
  const provisions = new Set(provisionsOfArea(entry));
  const events = new Set(eventsOfArea(entry));
  return {
    released: dataset.date,
    area: areaView(index, entry),
    governments: governmentsOfArea(index, entry),
    plans: dataset.plans.map(planHead),
    provisions: dataset.provisions
      .filter(({ id }) => provisions.has(id))
      .map(({ id, label, title, plan }) => ({ id, label, title, plan })),
    events: dataset.events
      .filter(({ id }) => events.has(id))
      .map((event) => eventLine(index, event)),
    venues: dataset.venues
      .filter(({ id }) => entry.venues.includes(id))
      .map((venue) => venueView(index, venue)),
    topics: dataset.topics
      .filter(({ id }) => entry.topics.includes(id))
      .map(({ id, label }) => ({ id, label })),
  };
};
