import { compare } from '@parley/compare';
import { languages } from '@parley/provisions';
import { presentPlan, presentPlanWithOutline } from '../present/plan.ts';
import { presentInCell, presentProvision } from '../present/provision.ts';
import { presentTopic } from '../present/topic.ts';
import { requireKnown } from '../read-request.ts';
import { listed, requireFound, type Handlers } from './call.ts';
import { filterProvisions } from './filter-provisions.ts';
import { handleCitations } from './handle-citations.ts';
import { handlersAround } from './handlers-around.ts';
import { handlersOfChanges } from './handlers-of-changes.ts';

/** What each operation answers. Pure: the same dataset and request give the same answer. */
export const handlers: Handlers = {
  start: ({ catalogue: { dataset } }) => ({
    name: 'Parley',
    description: 'AI governance plans, side by side, provision by provision.',
    unofficial: 'Made by neither government. Summaries are our own words; cite the official texts.',
    dataVersion: dataset.dataVersion,
    dataDate: dataset.date,
    dataHash: dataset.hash,
    schemaVersion: dataset.schemaVersion,
    counts: {
      plans: dataset.plans.length,
      provisions: dataset.provisions.length,
      topics: dataset.topics.length,
      relations: dataset.relations.length,
      silences: dataset.silences.length,
      events: dataset.events.length,
      venues: dataset.venues.length,
      cooperationAreas: dataset.cooperationAreas.length,
    },
    languages: [...languages],
    licence: { code: 'MIT', data: 'CC-BY-4.0' },
    cite: `Parley, data ${dataset.dataVersion} (${dataset.date}), SHA-256 ${dataset.hash.slice(0, 12)}.`,
    links: {
      plans: '/v1/plans',
      provisions: '/v1/provisions',
      topicGroups: '/v1/topic-groups',
      topics: '/v1/topics',
      relations: '/v1/relations',
      silences: '/v1/silences',
      cooperationAreas: '/v1/cooperation-areas',
      events: '/v1/events',
      venues: '/v1/venues',
      actors: '/v1/actors',
      sources: '/v1/sources',
      releases: '/v1/releases',
      changes: '/v1/changes',
      feed: '/feed.atom',
      comparison: `/v1/comparisons?plans=${dataset.plans
        .filter(({ kind }) => kind === 'plan')
        .slice(0, 2)
        .map(({ id }) => id)
        .join(',')}`,
      openapi: '/openapi.json',
    },
  }),

  listPlans: (call) =>
    listed(
      call.catalogue.dataset.plans.filter(
        ({ kind }) => call.asked.kind === undefined || call.asked.kind.includes(kind),
      ),
      (plan) => presentPlan(call.catalogue, plan),
      call,
    ),

  getPlan: ({ catalogue, place }) =>
    presentPlanWithOutline(catalogue, requireFound(catalogue.plans.get(place))),

  listProvisions: (call) => {
    const { catalogue, asked } = call;
    requireKnown('id', asked.id, catalogue.provisions);
    requireKnown('plan', asked.plan, catalogue.plans);
    requireKnown('topic', asked.topic, catalogue.topics);
    requireKnown('actor', asked.actor, catalogue.actors);
    requireKnown('instrument', asked.instrument, catalogue.instruments);
    return listed(
      filterProvisions(catalogue, asked),
      (provision) => presentProvision(catalogue, provision),
      call,
    );
  },

  getProvision: ({ catalogue, place }) =>
    presentProvision(catalogue, requireFound(catalogue.provisions.get(place))),

  listTopicGroups: (call) => listed(call.catalogue.dataset.topicGroups, (group) => group, call),

  listTopics: (call) => {
    const { catalogue, asked } = call;
    requireKnown('group', asked.group, catalogue.topicGroups);
    return listed(
      catalogue.dataset.topics.filter(
        ({ group }) => asked.group === undefined || asked.group.includes(group),
      ),
      (topic) => presentTopic(catalogue, topic),
      call,
    );
  },

  getTopic: ({ catalogue, place }) =>
    presentTopic(catalogue, requireFound(catalogue.topics.get(place))),

  ...handlersAround,
  ...handleCitations,

  ...handlersOfChanges,

  listComparisons: (call) => {
    const { catalogue, asked } = call;
    requireKnown('plans', asked.plans, catalogue.plans);
    requireKnown('topic', asked.topic, catalogue.topics);
    return listed(
      compare(catalogue.dataset, {
        plans: asked.plans,
        topics: asked.topic,
        forces: asked.force,
        relations: asked.relation,
        text: asked.q,
      }),
      (row) => ({
        ...row,
        agreed: row.agreed.map((language) => ({
          ...language,
          provisions: language.provisions.map(presentInCell),
        })),
        cells: row.cells.map((cell) => ({
          ...cell,
          provisions: cell.provisions.map(presentInCell),
        })),
      }),
      call,
    );
  },
};
