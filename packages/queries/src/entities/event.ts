import type { SentText } from '@parley/model';
import { countryGroups, jurisdictionName } from '@parley/model/vocabularies';
import type { Index } from '../create-index.ts';
import type { Event, Source } from './types.ts';

/** Whether events were followed to the date of this one; where not, its outcome is not known. */
export const isFollowed = ({ dataset: { knownUntil } }: Index, { date }: Event): boolean =>
  knownUntil === undefined || date <= knownUntil;

/** An event with the names of its actors and its sources, and whether its outcome could be known. */
export const eventView = (index: Index, event: Event) => ({
  ...event,
  actors: event.actors.flatMap((id) => {
    const actor = index.actors.get(id);
    return actor ? [{ actor: id, name: actor.name }] : [];
  }),
  sources: event.sources.flatMap((id) => index.sources.get(id) ?? []),
  followed: isFollowed(index, event),
});

export type EventView = ReturnType<typeof eventView>;

/** A source as a link, or as a name where its address was not found. */
export type ShownSource = Pick<Source, 'title' | 'url' | 'opened'>;

/** What a page needs to say whose an event is, besides its jurisdiction. */
export interface Whose {
  /** The governments that a joint event is of or about. */
  governments?: string[];
  /** What a group of countries is called; countries have names of their own in every browser. */
  group?: SentText;
}

/** Whose an event is, as pages say it. */
export const whoseOf = ({ jurisdiction, governments }: Event): Whose => ({
  ...(governments.length === 0 ? {} : { governments }),
  ...(/^[a-z]/.test(jurisdiction) && jurisdiction in countryGroups
    ? { group: jurisdictionName(jurisdiction) }
    : {}),
});

/** An event as a line of a list. */
export type EventLine = Pick<
  Event,
  'id' | 'date' | 'title' | 'summary' | 'jurisdiction' | 'status' | 'verification' | 'uncertainty'
> &
  Whose & {
    source: ShownSource | undefined;
    /** False where its outcome is not known, since events were not followed to its date. */
    followed: boolean;
    /** How it touches the provision that the list is of. */
    how?: Event['provisions'][number]['how'];
  };

export const eventLine = (index: Index, event: Event): EventLine => {
  const source = index.sources.get(event.sources[0] ?? '');
  return {
    id: event.id,
    date: event.date,
    title: event.title,
    summary: event.summary,
    jurisdiction: event.jurisdiction,
    ...whoseOf(event),
    status: event.status,
    verification: event.verification,
    followed: isFollowed(index, event),
    ...(event.uncertainty === undefined ? {} : { uncertainty: event.uncertainty }),
    source: source && {
      title: source.title,
      opened: source.opened,
      ...(source.url === undefined ? {} : { url: source.url }),
    },
  };
};
