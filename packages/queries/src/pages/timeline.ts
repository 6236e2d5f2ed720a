import { authored, type SentText } from '@parley/model';
import { eventsOfArea } from '../entities/area.ts';
import { isFollowed, type ShownSource } from '../entities/event.ts';
import { governancePlans } from '../entities/plan.ts';
import type { Event, Plan, Source } from '../entities/types.ts';
import { queryValues, type PageQuery } from './page-query.ts';

/** Something that an entry of the timeline leads to. */
interface Pointer {
  id: string;
  label: string;
  title: SentText;
  hue: number;
}

/** An event with what it touches. */
interface TimelineEvent extends Pick<
  Event,
  | 'id'
  | 'date'
  | 'title'
  | 'summary'
  | 'kind'
  | 'jurisdiction'
  | 'status'
  | 'verification'
  | 'uncertainty'
  | 'nothing'
  | 'notes'
  | 'topics'
> {
  /** The provisions that it touches, and how. */
  provisions: (Pointer & Pick<Event['provisions'][number], 'how'>)[];
  /** False where its outcome is not known, since events were not followed to its date. */
  followed: boolean;
  areas: { id: string; title: SentText }[];
  sources: (ShownSource & Pick<Source, 'id' | 'publisher' | 'official'>)[];
}

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

const passes = (wanted: readonly string[], ...values: readonly string[]): boolean =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

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
  const pointer = (id: string): Pointer[] => {
    const provision = index.provisions.get(id);
    const plan = index.plans.get(provision?.plan ?? '');
    if (!provision || !plan) return [];
    const { label, title } = provision;
    return [{ id, label: `${plan.code} ${label}`, title, hue: plan.hue }];
  };
  const areas = dataset.cooperationAreas.map((area) => ({
    id: area.id,
    title: area.title,
    events: new Set(eventsOfArea(area)),
  }));
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
      .map((event) => ({
        id: event.id,
        date: event.date,
        title: event.title,
        summary: event.summary,
        kind: event.kind,
        jurisdiction: event.jurisdiction,
        status: event.status,
        verification: event.verification,
        ...(event.uncertainty === undefined ? {} : { uncertainty: event.uncertainty }),
        notes: event.notes,
        topics: event.topics,
        ...(event.nothing === undefined ? {} : { nothing: event.nothing }),
        followed: isFollowed(index, event),
        provisions: event.provisions.flatMap(({ provision, how }) =>
          pointer(provision).map((to) => ({ ...to, how })),
        ),
        areas: areas
          .filter(({ events }) => events.has(event.id))
          .map(({ id, title }) => ({ id, title })),
        sources: event.sources.flatMap((id) => {
          const source = index.sources.get(id);
          if (!source) return [];
          const { title, publisher, url, official, opened } = source;
          return [
            { id, title, publisher, ...(url === undefined ? {} : { url }), official, opened },
          ];
        }),
      })),
    total: dataset.events.length,
    ...(dataset.knownUntil === undefined ? {} : { knownUntil: dataset.knownUntil }),
    chosen,
  };
};
