import type { Dataset } from '@parley/model';
import { alike, presentTexts, type Entry } from '../entry.ts';
import type { Around } from './around-text.ts';

const abbreviations = (abbreviation: string | undefined): string[] =>
  abbreviation === undefined ? [] : [abbreviation];

export const topics = ({ topics: all, topicGroups }: Dataset): Entry[] => {
  const groups = new Map(topicGroups.map(({ id, label }) => [id, label]));
  return all.map((topic) => ({
    kind: 'topic',
    id: topic.id,
    title: topic.label,
    names: [],
    // What does not belong to a topic would lead readers to the wrong one.
    body: presentTexts(topic.definition, topic.belongs, topic.noRelation),
    around: presentTexts(groups.get(topic.group)),
    plans: [],
    topics: [topic.id],
  }));
};

export const cooperationAreas = ({ cooperationAreas: all }: Dataset, around: Around): Entry[] =>
  all.map((area) => ({
    kind: 'cooperation-area',
    id: area.id,
    title: area.title,
    names: [],
    body: presentTexts(
      area.reasoning,
      area.counterArgument,
      ...area.obstacles.map(({ text }) => text),
      area.firstStep,
      ...area.proponents.map(({ says }) => says),
    ),
    around: [
      ...around.topics(area.topics),
      ...area.proponents.map(({ name }) => name),
      ...area.notes,
    ],
    plans: area.sides.map(({ plan }) => plan),
    topics: area.topics,
  }));

export const events = ({ events: all }: Dataset, around: Around): Entry[] =>
  all.map((event) => ({
    kind: 'event',
    id: event.id,
    title: event.title,
    names: [event.date],
    body: presentTexts(event.summary, ...event.status.map(({ text }) => text), event.uncertainty),
    around: [
      ...around.actors(event.actors),
      ...around.topics(event.topics),
      ...event.notes,
      ...presentTexts(event.nothing),
    ],
    plans: [],
    topics: event.topics,
  }));

export const venues = ({ venues: all }: Dataset): Entry[] =>
  all.map((venue) => ({
    kind: 'venue',
    id: venue.id,
    title: venue.name,
    names: abbreviations(venue.abbreviation),
    body: [
      venue.use,
      venue.binding,
      ...venue.participation.map(({ text }) => text),
      venue.lastSeen,
    ],
    around: [],
    plans: [],
    topics: [],
  }));

export const actors = ({ actors: all }: Dataset, around: Around): Entry[] =>
  all.map((actor) => ({
    kind: 'actor',
    id: actor.id,
    title: actor.name,
    names: abbreviations(actor.abbreviation),
    body: [],
    around: actor.parent === undefined ? [] : around.actors([actor.parent]),
    plans: [],
    topics: [],
  }));

export const sources = ({ sources: all }: Dataset): Entry[] =>
  all.map((source) => ({
    kind: 'source',
    id: source.id,
    title: source.title,
    names: [],
    body: [source.publisher],
    around: presentTexts(source.url === undefined ? undefined : alike(new URL(source.url).host)),
    plans: [],
    topics: [],
  }));
