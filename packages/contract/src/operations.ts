import type * as v from 'valibot';
import type { ProblemSlug } from './problems.ts';
import { requests } from './requests.ts';
import * as resources from './resources.ts';

export interface Operation {
  /** As in OpenAPI; braces mark a part of the path that the caller fills in. */
  path: string;
  summary: string;
  description: string;
  query: (typeof requests)[keyof typeof requests];
  response: v.GenericSchema;
  problems: readonly ProblemSlug[];
  /** A request that works, for the documentation and for the tests. */
  example: string;
}

const always = ['unknown-parameter', 'invalid-parameter', 'not-acceptable'] as const;
const paged = [...always, 'invalid-cursor', 'cursor-expired'] as const;
const single = [...always, 'not-found'] as const;

/** Everything that can be asked of the API. Routes, client and OpenAPI document derive from this table. */
export const operations = {
  start: {
    path: '/v1',
    summary: 'Where to begin',
    description: 'Links, counts, versions, licence and how to cite.',
    query: requests.one,
    response: resources.start,
    problems: always,
    example: '/v1',
  },
  listPlans: {
    path: '/v1/plans',
    summary: 'All plans',
    description:
      'Governance plans, and texts that several governments have agreed, by date of release.',
    query: requests.plans,
    response: resources.listOf(resources.plan),
    problems: paged,
    example: '/v1/plans?kind=plan',
  },
  getPlan: {
    path: '/v1/plans/{plan}',
    summary: 'One plan',
    description: 'A plan with its outline, its preamble, principles and introductions.',
    query: requests.one,
    response: resources.planWithOutline,
    problems: single,
    example: '/v1/plans/cn-2025',
  },
  listProvisions: {
    path: '/v1/provisions',
    summary: 'Provisions',
    description: 'Provisions in document order, plan after plan.',
    query: requests.provisions,
    response: resources.listOf(resources.provision),
    problems: paged,
    example: '/v1/provisions?plan=us-2025&topic=energy-grid&limit=2',
  },
  getProvision: {
    path: '/v1/provisions/{provision}',
    summary: 'One provision',
    description: 'A provision with its exact place, evidence and sources.',
    query: requests.one,
    response: resources.provision,
    problems: single,
    example: '/v1/provisions/us-2025.ii.2.1',
  },
  listTopicGroups: {
    path: '/v1/topic-groups',
    summary: 'Groups of topics',
    description: 'The groups that order the topics for reading.',
    query: requests.plain,
    response: resources.listOf(resources.topicGroup),
    problems: paged,
    example: '/v1/topic-groups',
  },
  listTopics: {
    path: '/v1/topics',
    summary: 'Topics',
    description: 'Topics in reading order, each with the number of provisions of every plan.',
    query: requests.topics,
    response: resources.listOf(resources.topicWithCounts),
    problems: paged,
    example: '/v1/topics?limit=2',
  },
  getTopic: {
    path: '/v1/topics/{topic}',
    summary: 'One topic',
    description: 'A topic with its definition, and what does and does not belong to it.',
    query: requests.one,
    response: resources.topicWithCounts,
    problems: single,
    example: '/v1/topics/energy-grid',
  },
  listRelations: {
    path: '/v1/relations',
    summary: 'Relations',
    description:
      'How provisions of different plans stand to each other, with the reason and, where one is fair, a counter-reading. Sides have no order.',
    query: requests.relations,
    response: resources.listOf(resources.relation),
    problems: paged,
    example: '/v1/relations?topic=energy-grid&limit=2',
  },
  getRelation: {
    path: '/v1/relations/{relation}',
    summary: 'One relation',
    description: 'A relation between provisions of two or more plans.',
    query: requests.one,
    response: resources.relation,
    problems: single,
    example: '/v1/relations/energy-grid.demand-side',
  },
  listSilences: {
    path: '/v1/silences',
    summary: 'Silences',
    description: 'What a plan does not say, with what was searched for, where and when.',
    query: requests.silences,
    response: resources.listOf(resources.silence),
    problems: paged,
    example: '/v1/silences?limit=1',
  },
  getSilence: {
    path: '/v1/silences/{silence}',
    summary: 'One silence',
    description: 'The same, by its id.',
    query: requests.one,
    response: resources.silence,
    problems: single,
    example: '/v1/silences/us-2025.inclusion',
  },
  listEvents: {
    path: '/v1/events',
    summary: 'Events',
    description: 'What happened around the plans, by date; deeds, kept apart from words.',
    query: requests.events,
    response: resources.listOf(resources.event),
    problems: paged,
    example: '/v1/events?limit=1',
  },
  getEvent: {
    path: '/v1/events/{event}',
    summary: 'One event',
    description: 'The same, by its id.',
    query: requests.one,
    response: resources.event,
    problems: single,
    example: '/v1/events/bletchley-declaration-2023-11',
  },
  listVenues: {
    path: '/v1/venues',
    summary: 'Venues',
    description: 'Where governments meet or work, and who takes part.',
    query: requests.plain,
    response: resources.listOf(resources.venue),
    problems: paged,
    example: '/v1/venues?limit=1',
  },
  getVenue: {
    path: '/v1/venues/{venue}',
    summary: 'One venue',
    description: 'The same, by its id.',
    query: requests.one,
    response: resources.venue,
    problems: single,
    example: '/v1/venues/apec',
  },
  listCooperationAreas: {
    path: '/v1/cooperation-areas',
    summary: 'Cooperation areas',
    description:
      'Where the two could work together, with the basis, the counter-argument and the obstacles.',
    query: requests.areas,
    response: resources.listOf(resources.cooperationArea),
    problems: paged,
    example: '/v1/cooperation-areas?limit=1',
  },
  getCooperationArea: {
    path: '/v1/cooperation-areas/{area}',
    summary: 'One cooperation area',
    description: 'The same, by its id.',
    query: requests.one,
    response: resources.cooperationArea,
    problems: single,
    example: '/v1/cooperation-areas/public-health-data',
  },
  listActors: {
    path: '/v1/actors',
    summary: 'Actors',
    description: 'Bodies and groups that provisions and events name.',
    query: requests.plain,
    response: resources.listOf(resources.actor),
    problems: paged,
    example: '/v1/actors?limit=1',
  },
  getActor: {
    path: '/v1/actors/{actor}',
    summary: 'One actor',
    description: 'The same, by its id.',
    query: requests.one,
    response: resources.actor,
    problems: single,
    example: '/v1/actors/caisi',
  },
  listSources: {
    path: '/v1/sources',
    summary: 'Sources',
    description: 'Documents and pages that claims rest on, and whether they were opened.',
    query: requests.plain,
    response: resources.listOf(resources.source),
    problems: paged,
    example: '/v1/sources?limit=1',
  },
  getSource: {
    path: '/v1/sources/{source}',
    summary: 'One source',
    description: 'The same, by its id.',
    query: requests.one,
    response: resources.source,
    problems: single,
    example: '/v1/sources/us-plan-pdf',
  },
  listComparisons: {
    path: '/v1/comparisons',
    summary: 'Plans side by side',
    description:
      'A row for each topic and a cell for each plan, in the order of `plans`. A cell is stated, silent, not-found or not-reviewed; filters thin out its provisions and never change its state.',
    query: requests.comparisons,
    response: resources.listOf(resources.comparisonRow),
    problems: paged,
    example: '/v1/comparisons?plans=us-2025,cn-2025&topic=energy-grid',
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** What an operation answers with. */
export type Answer<Id extends OperationId> = v.InferOutput<(typeof operations)[Id]['response']>;

/** What an operation may be asked with. */
export type Request<Id extends OperationId> = v.InferInput<(typeof operations)[Id]['query']>;
