import type { Index } from '../create-index.ts';
import type { Event, Source } from './types.ts';

/** An event with the names of its actors and its sources. */
export const eventView = (index: Index, event: Event) => ({
  ...event,
  actors: event.actors.flatMap((id) => {
    const actor = index.actors.get(id);
    return actor ? [{ actor: id, name: actor.name }] : [];
  }),
  sources: event.sources.flatMap((id) => index.sources.get(id) ?? []),
});

export type EventView = ReturnType<typeof eventView>;

/** A source as a link, or as a name where its address was not found. */
export type ShownSource = Pick<Source, 'title' | 'url' | 'opened'>;

/** An event as a line of a list. */
export type EventLine = Pick<
  Event,
  'id' | 'date' | 'title' | 'summary' | 'jurisdiction' | 'status' | 'verification' | 'uncertainty'
> & { source: ShownSource | undefined };

export const eventLine = ({ sources }: Index, event: Event): EventLine => {
  const source = sources.get(event.sources[0] ?? '');
  return {
    id: event.id,
    date: event.date,
    title: event.title,
    summary: event.summary,
    jurisdiction: event.jurisdiction,
    status: event.status,
    verification: event.verification,
    ...(event.uncertainty === undefined ? {} : { uncertainty: event.uncertainty }),
    source: source && {
      title: source.title,
      opened: source.opened,
      ...(source.url === undefined ? {} : { url: source.url }),
    },
  };
};
