import type { ExportedList } from '@parley/contract';
import { presentArea, presentEvent, presentVenue } from '../present/around.ts';
import { presentPlan } from '../present/plan.ts';
import { presentProvision } from '../present/provision.ts';
import { presentSilence } from '../present/silence.ts';
import { presentTopic } from '../present/topic.ts';
import type { Release } from '../releases/release.ts';

/** Every item of each list, in the shape and order in which the API sends it. */
export const exportedItems: Readonly<
  Record<ExportedList, (release: Release) => readonly object[]>
> = {
  plans: ({ catalogue }) => catalogue.dataset.plans.map((plan) => presentPlan(catalogue, plan)),
  provisions: ({ catalogue }) =>
    catalogue.dataset.provisions.map((provision) => presentProvision(catalogue, provision)),
  topics: ({ catalogue }) =>
    catalogue.dataset.topics.map((topic) => presentTopic(catalogue, topic)),
  relations: ({ dataset }) => dataset.relations,
  silences: ({ catalogue }) =>
    catalogue.dataset.silences.map((silence) => presentSilence(catalogue, silence)),
  'cooperation-areas': ({ catalogue }) =>
    catalogue.dataset.cooperationAreas.map((area) => presentArea(catalogue, area)),
  events: ({ catalogue }) =>
    catalogue.dataset.events.map((event) => presentEvent(catalogue, event)),
  venues: ({ catalogue }) =>
    catalogue.dataset.venues.map((venue) => presentVenue(catalogue, venue)),
  actors: ({ dataset }) => dataset.actors,
  sources: ({ dataset }) => dataset.sources,
};
