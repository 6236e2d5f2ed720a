import { authored, type SentText } from '@parley/model';
import type { Index } from '../create-index.ts';
import { eventTouching, type EventTouching } from '../entities/event-touches.ts';
import { governancePlans } from '../entities/plan.ts';
import type { Event, Plan } from '../entities/types.ts';
import { queryValues, type PageQuery } from './page-query.ts';

/** An event as an entry of the timeline; the rest stands on its own page. */
type TimelineEvent = Pick<
  EventTouching,
  | 'id'
  | 'date'
  | 'title'
  | 'summary'
  | 'kind'
  | 'jurisdiction'
  | 'verification'
  | 'topics'
  | 'followed'
  | 'provisions'
  | 'areas'
>;

const timelineEvent = (index: Index, event: Event): TimelineEvent => {
  const touching = eventTouching(index, event);
  const { id, date, title, summary, kind, jurisdiction, verification } = touching;
  const { topics, followed, provisions, areas } = touching;
  return {
    id,
    date,
    title,
    summary,
    kind,
    jurisdiction,
    verification,
    topics,
    followed,
    provisions,
    areas,
  };
};

export interface TimelineData {
  plans: Pick<Plan, 'id' | 'title' | 'date' | 'hue'>[];
  topics: { id: string; label: SentText }[];
  /** By date, earliest first. */
  events: TimelineEvent[];
  /** How many there are without filters. */
  total: number;
  /** The last day to which events were followed. */
  knownUntil?: string;
  chosen: { jurisdiction: string[]; kind: string[]; topic: string[] };
}

const { kind: kinds, jurisdiction: jurisdictions } = authored.event.entries;

const allIn = (values: readonly string[], known: (value: string) => boolean): boolean =>
  values.every(known);

const passes = (accepted: readonly string[], ...values: readonly string[]): boolean =>
  accepted.length === 0 || values.some((value) => accepted.includes(value));

/** What happened around the plans, thinned out by `jurisdiction`, `kind` and `topic` in the address. */
export const timeline: PageQuery<TimelineData> = ({ index }, params) => {
  const { dataset } = index;
  const chosen = {
    jurisdiction: queryValues(params, 'jurisdiction'),
    kind: queryValues(params, 'kind'),
    topic: queryValues(params, 'topic'),
  };
  if (
    !allIn(chosen.jurisdiction, (value) => jurisdictions.options.some((one) => one === value)) ||
    !allIn(chosen.kind, (value) => kinds.options.some((one) => one === value)) ||
    !allIn(chosen.topic, (value) => index.topics.has(value))
  )
    return 'invalid';
  return {
    plans: governancePlans(index).map(({ id, title, date, hue }) => ({ id, title, date, hue })),
    topics: dataset.topics.map(({ id, label }) => ({ id, label })),
    events: dataset.events
      .filter(
        (event) =>
          passes(chosen.jurisdiction, event.jurisdiction) &&
          passes(chosen.kind, event.kind) &&
          passes(chosen.topic, ...event.topics),
      )
      .map((event) => timelineEvent(index, event)),
    total: dataset.events.length,
    ...(dataset.knownUntil === undefined ? {} : { knownUntil: dataset.knownUntil }),
    chosen,
  };
};
