import type { SentText } from '@parley/model';
import { eventLine, type EventLine } from '../entities/event.ts';
import { eventTouching, type EventTouching } from '../entities/event-touches.ts';
import { param, type PageQuery } from './page-query.ts';

export interface EventData {
  event: EventTouching;
  /** The topics that it is on. */
  topics: { id: string; label: SentText }[];
  actors: { id: string; name: SentText }[];
  /** The events nearest in time on one of its topics: before it, and after it. */
  before: EventLine[];
  after: EventLine[];
  /** The last day to which events were followed. */
  knownUntil?: string;
}

/** How many events stand before and after. */
const near = 3;

/** An event in full: what happened, how it stands, what it touches, what that rests on. */
export const event: PageQuery<EventData> = ({ index }, params) => {
  const { events, knownUntil, topics } = index.dataset;
  const entry = index.events.get(param(params, 'event'));
  if (!entry) return 'missing';
  const related = events.filter(
    (other) => other.id === entry.id || other.topics.some((topic) => entry.topics.includes(topic)),
  );
  const at = related.indexOf(entry);
  return {
    event: eventTouching(index, entry),
    topics: topics
      .filter(({ id }) => entry.topics.includes(id))
      .map(({ id, label }) => ({ id, label })),
    actors: entry.actors.flatMap((id) => {
      const actor = index.actors.get(id);
      return actor ? [{ id, name: actor.name }] : [];
    }),
    before: related.slice(Math.max(0, at - near), at).map((other) => eventLine(index, other)),
    after: related.slice(at + 1, at + 1 + near).map((other) => eventLine(index, other)),
    ...(knownUntil === undefined ? {} : { knownUntil }),
  };
};
