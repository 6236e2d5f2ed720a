import {
  areaView,
  eventView,
  planView,
  provisionView,
  relationView,
  silenceView,
  topicView,
  venueView,
} from '@parley/queries';
import { exportedLists, type ExportedList } from '@parley/contract';
import type { EntryKind } from '@parley/model/vocabularies';
import { historyOf } from '../present/record.ts';
import type { Release } from '../releases/release.ts';

type Items = (release: Release) => readonly { id: string }[];

const views: Readonly<Record<ExportedList, Items>> = {
  sets: ({ dataset }) => dataset.sets,
  plans: ({ index }) => index.dataset.plans.map((plan) => planView(index, plan)),
  provisions: ({ index }) =>
    index.dataset.provisions.map((provision) => provisionView(index, provision)),
  topics: ({ index }) => index.dataset.topics.map((topic) => topicView(index, topic)),
  relations: ({ index }) =>
    index.dataset.relations.map((relation) => relationView(index, relation)),
  silences: ({ index }) => index.dataset.silences.map((silence) => silenceView(index, silence)),
  'cooperation-areas': ({ index }) =>
    index.dataset.cooperationAreas.map((area) => areaView(index, area)),
  events: ({ index }) => index.dataset.events.map((event) => eventView(index, event)),
  venues: ({ index }) => index.dataset.venues.map((venue) => venueView(index, venue)),
  actors: ({ dataset }) => dataset.actors,
  sources: ({ dataset }) => dataset.sources,
};

export const isExportedList = (name: string): name is ExportedList => Object.hasOwn(views, name);

/**
 * Every item of a list, in the shape and order in which the API sends it, without its links: a file is the same
 * wherever it was made.
 */
export const exportedItems = (list: ExportedList, release: Release): readonly { id: string }[] => {
  const history = historyOf(release);
  const kind: EntryKind = exportedLists[list].kind;
  return views[list](release).map((item) => ({ ...item, ...history(kind, item.id) }));
};
