import { authored, isEventJurisdiction, type SentText } from '@parley/model';
import type { Index } from '../create-index.ts';
import { isFollowed, whoseOf, type Whose } from '../entities/event.ts';
import { eventTouching, type EventTouching } from '../entities/event-touches.ts';
import { defaultColumns, governancePlans, governmentsOf } from '../entities/set.ts';
import type { Event, Plan } from '../entities/types.ts';
import { queryValues, type PageQuery } from './page-query.ts';

/** An event as an entry of the timeline: what it leads to by number or name; the rest is on its own page. */
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
  | 'areas'
> & { provisions: Pick<EventTouching['provisions'][number], 'id' | 'label' | 'hue'>[] };

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
    ...whoseOf(event),
    verification,
    topics,
    followed,
    provisions: provisions.map((one) => ({ id: one.id, label: one.label, hue: one.hue })),
    areas,
  };
};

/** A date that is known ahead: of an event later than the day to which events were followed. */
type DateAhead = Whose & Pick<Event, 'id' | 'date' | 'title' | 'jurisdiction'>;

export interface TimelineData {
  plans: Pick<Plan, 'id' | 'title' | 'date' | 'hue'>[];
  topics: { id: string; label: SentText }[];
  /** By date, earliest first. */
  events: TimelineEvent[];
  /** Whose events there are, without filters: those of the set that is shown first stand first. */
  lanes: (Pick<Event, 'jurisdiction'> & Whose)[];
  /** How many there are without filters. */
  total: number;
  /** The last day to which events were followed. */
  knownUntil?: string;
  chosen: {
    jurisdiction: string[];
    kind: string[];
    topic: string[];
    /** First and last day; empty where the range is open. */
    since: string;
    until: string;
  };
  /** Dates known ahead, earliest first, whatever is chosen. */
  ahead: DateAhead[];
}

const { kind: kinds } = authored.event.entries;

const allIn = (values: readonly string[], known: (value: string) => boolean): boolean =>
  values.every(known);

const passes = (accepted: readonly string[], ...values: readonly string[]): boolean =>
  accepted.length === 0 || values.some((value) => accepted.includes(value));

/** A day, or a month or a year, for a range. */
const isDate = (text: string): boolean =>
  text === '' || /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text);

/**
 * Whether a day, month or year may lie between two of them, ends included. What is known less
 * precisely passes where any of its days does.
 */
export const isBetween = (date: string, since: string, until: string): boolean =>
  (since === '' || date >= since.slice(0, date.length)) &&
  (until === '' || date.slice(0, until.length) <= until);

/** Codes that stand last, in this order: they are nobody's own. */
const nobodys = ['multilateral', 'industry'];

/**
 * Whose events there are: the governments of the set that is shown first, what several did behind the
 * first of them, then others by how many events they have, then many states and firms.
 */
const lanesOf = (index: Index): TimelineData['lanes'] => {
  const counts = new Map<string, Event[]>();
  for (const event of index.dataset.events)
    counts.set(event.jurisdiction, [...(counts.get(event.jurisdiction) ?? []), event]);
  const [first, ...rest] = governmentsOf(index, defaultColumns(index));
  const inOrder = [...(first === undefined ? [] : [first]), 'joint', ...rest];
  const others = [...counts]
    .filter(([code]) => !inOrder.includes(code) && !nobodys.includes(code))
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([code]) => code);
  return [...inOrder, ...others, ...nobodys].flatMap((jurisdiction) => {
    const [event] = counts.get(jurisdiction) ?? [];
    if (!event) return [];
    const { group } = whoseOf(event);
    return [{ jurisdiction, ...(group === undefined ? {} : { group }) }];
  });
};

/**
 * What happened around the plans, as far as the address asks for it: `jurisdiction`, `kind`, `topic`,
 * and a range from `since` to `until`.
 */
export const timeline: PageQuery<TimelineData> = ({ index }, params) => {
  const { dataset } = index;
  const chosen = {
    jurisdiction: queryValues(params, 'jurisdiction'),
    kind: queryValues(params, 'kind'),
    topic: queryValues(params, 'topic'),
    since: queryValues(params, 'since').at(-1) ?? '',
    until: queryValues(params, 'until').at(-1) ?? '',
  };
  if (
    !isDate(chosen.since) ||
    !isDate(chosen.until) ||
    !allIn(chosen.jurisdiction, isEventJurisdiction) ||
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
          passes(chosen.topic, ...event.topics) &&
          isBetween(event.date, chosen.since, chosen.until),
      )
      .map((event) => timelineEvent(index, event)),
    lanes: lanesOf(index),
    total: dataset.events.length,
    ...(dataset.knownUntil === undefined ? {} : { knownUntil: dataset.knownUntil }),
    chosen,
    ahead: dataset.events
      .filter((event) => !isFollowed(index, event))
      .map((event) => ({
        id: event.id,
        date: event.date,
        title: event.title,
        jurisdiction: event.jurisdiction,
        ...whoseOf(event),
      })),
  };
};
