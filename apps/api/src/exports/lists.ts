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
import type { ExportedList } from '@parley/contract';
import type { Release } from '../releases/release.ts';

/** Every item of each list, in the shape and order in which the API sends it. */
export const exportedItems: Readonly<
  Record<ExportedList, (release: Release) => readonly object[]>
> = {
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
