import { operations, type Request, type SentEvent, type SentPlan } from '@parley/contract';
import type { SentText } from '@parley/model';
import * as v from 'valibot';
import { BadRequest } from '../ask.ts';
import type { ShownSource } from './around.ts';
import { askAll } from './ask-all.ts';
import type { Load } from './load.ts';
import { queryList } from './query-list.ts';

/** Something that an entry of the timeline leads to. */
interface Pointer {
  id: string;
  label: string;
  title: SentText;
  hue: number;
}

/** An event with what it touches. */
interface TimelineEvent extends Omit<
  SentEvent,
  'topics' | 'provisions' | 'sources' | 'translationReview' | 'recordedOn' | 'actors'
> {
  topics: string[];
  provisions: Pointer[];
  areas: { id: string; title: SentText }[];
  sources: (ShownSource & Pick<SentEvent['sources'][number], 'id' | 'publisher'>)[];
}

export interface TimelineData {
  plans: Pick<SentPlan, 'id' | 'title' | 'date' | 'hue'>[];
  topics: { id: string; label: SentText }[];
  /** By date, earliest first. */
  events: TimelineEvent[];
  /** How many there are without filters. */
  total: number;
  chosen: { jurisdiction: string[]; kind: string[]; topic: string[] };
}

type EventFilters = Pick<Request<'listEvents'>, 'jurisdiction' | 'kind' | 'topic'>;

const filters = v.pick(operations.listEvents.query, ['jurisdiction', 'kind', 'topic']);

/** What happened around the plans, thinned out by `jurisdiction`, `kind` and `topic` in the address. */
export const loadTimeline: Load<TimelineData> = async ({
  ask,
  language: { code: lang },
  query,
}) => {
  const chosen = {
    jurisdiction: queryList(query, 'jurisdiction'),
    kind: queryList(query, 'kind'),
    topic: queryList(query, 'topic'),
  };
  const parsed = v.safeParse(
    filters,
    Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length > 0)),
  );
  if (!parsed.success) throw new BadRequest();
  const asked: EventFilters = parsed.output;
  const [plans, topics, events, all, areas] = await Promise.all([
    askAll(ask, 'listPlans', { lang }),
    askAll(ask, 'listTopics', { lang }),
    askAll(ask, 'listEvents', { ...asked, lang }),
    ask('listEvents', { lang, limit: 1 }),
    askAll(ask, 'listCooperationAreas', { lang }),
  ]);
  const ids = [...new Set(events.flatMap(({ provisions }) => provisions))];
  const pointers = new Map<string, Pointer>();
  for (let start = 0; start < ids.length; start += 50)
    for (const { id, label, title, plan } of await askAll(ask, 'listProvisions', {
      id: ids.slice(start, start + 50),
      lang,
    })) {
      const home = plans.find((candidate) => candidate.id === plan);
      if (home) pointers.set(id, { id, label: `${home.code} ${label}`, title, hue: home.hue });
    }
  return {
    plans: plans
      .filter(({ kind }) => kind === 'plan')
      .map(({ id, title, date, hue }) => ({ id, title, date, hue })),
    topics: topics.map(({ id, label }) => ({ id, label })),
    events: events.map(({ provisions, sources, ...event }) => ({
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
      provisions: provisions.flatMap((id) => pointers.get(id) ?? []),
      areas: areas
        .filter(
          (area) =>
            area.events.includes(event.id) ||
            area.obstacles.some((obstacle) => obstacle.events.includes(event.id)),
        )
        .map(({ id, title }) => ({ id, title })),
      sources: sources.map(({ id, title, publisher, url, official, opened }) => ({
        id,
        title,
        publisher,
        url,
        official,
        opened,
      })),
    })),
    total: all.total,
    chosen,
  };
};
