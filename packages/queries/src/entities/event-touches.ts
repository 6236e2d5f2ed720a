import type { SentText } from '@parley/model';
import type { Index } from '../create-index.ts';
import { eventsOfArea } from './area-references.ts';
import { isFollowed, whoseOf, type ShownSource, type Whose } from './event.ts';
import type { Event, Source } from './types.ts';

/** A provision that an event leads to. */
interface Pointer {
  id: string;
  label: string;
  title: SentText;
  hue: number;
}

/** An event with everything that it touches. */
export interface EventTouching
  extends
    Whose,
    Pick<
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
  /** The provisions that the event concerns, and how. */
  provisions: (Pointer & Pick<Event['provisions'][number], 'how'>)[];
  /** False where its outcome is not known, since events were not followed to its date. */
  followed: boolean;
  areas: { id: string; title: SentText }[];
  sources: (ShownSource & Pick<Source, 'id' | 'publisher' | 'official'>)[];
}

const pointer = (index: Index, id: string): Pointer[] => {
  const provision = index.provisions.get(id);
  const plan = index.plans.get(provision?.plan ?? '');
  if (!provision || !plan) return [];
  const { label, title } = provision;
  return [{ id, label: `${plan.code} ${label}`, title, hue: plan.hue }];
};

/** An event with the provisions, topics and areas that it touches, and the sources that it rests on. */
export const eventTouching = (index: Index, event: Event): EventTouching => ({
  id: event.id,
  date: event.date,
  title: event.title,
  summary: event.summary,
  kind: event.kind,
  jurisdiction: event.jurisdiction,
  ...whoseOf(event),
  status: event.status,
  verification: event.verification,
  ...(event.uncertainty === undefined ? {} : { uncertainty: event.uncertainty }),
  notes: event.notes,
  topics: event.topics,
  ...(event.nothing === undefined ? {} : { nothing: event.nothing }),
  followed: isFollowed(index, event),
  provisions: event.provisions.flatMap(({ provision, how }) =>
    pointer(index, provision).map((to) => ({ ...to, how })),
  ),
  areas: index.dataset.cooperationAreas
    .filter((area) => eventsOfArea(area).includes(event.id))
    .map(({ id, title }) => ({ id, title })),
  sources: event.sources.flatMap((id) => {
    const source = index.sources.get(id);
    if (!source) return [];
    const { title, publisher, url, official, opened } = source;
    return [{ id, title, publisher, ...(url === undefined ? {} : { url }), official, opened }];
  }),
});
