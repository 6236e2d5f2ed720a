import { compare } from '@parley/compare';
import type { Answer, OperationId } from '@parley/contract';
import { languages } from '@parley/provisions';
import type { Catalogue } from '../catalogue.ts';
import { pageOf } from '../paging.ts';
import { presentPlan, presentPlanWithOutline } from '../present/plan.ts';
import { presentInCell, presentProvision } from '../present/provision.ts';
import { presentTopic } from '../present/topic.ts';
import { RequestProblem } from '../problem-response.ts';
import { requireKnown, type Asked } from '../read-request.ts';
import { anyIn, filterProvisions } from './filter-provisions.ts';

/** What a handler is given besides the dataset. */
export interface Call<Id extends OperationId> {
  catalogue: Catalogue;
  asked: Asked<Id>;
  /** The part of the path in braces. */
  place: string;
  /** The request's query without cursor and limit, in canonical form. */
  filters: string;
  /** The same request with another cursor, as an address. */
  withCursor: (cursor: string) => string;
}

type Handlers = { [Id in OperationId]: (call: Call<Id>) => Answer<Id> };

const requireFound = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new RequestProblem('not-found');
  return thing;
};

/** One page of a list, in the shape all lists share. */
const listed = <T, U>(
  all: readonly T[],
  present: (item: T) => U,
  {
    catalogue,
    asked,
    filters,
    withCursor,
  }: {
    catalogue: Catalogue;
    asked: { cursor?: string | undefined; limit?: number | undefined };
    filters: string;
    withCursor: (cursor: string) => string;
  },
): { items: U[]; total: number; dataVersion: string; next: string | null } => {
  const { dataVersion } = catalogue.dataset;
  const { items, total, next } = pageOf(all, asked, filters, dataVersion);
  return {
    items: items.map(present),
    total,
    dataVersion,
    next: next === null ? null : withCursor(next),
  };
};

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

  listRelations: (call) => {
    const { catalogue, asked } = call;
    requireKnown('topic', asked.topic, catalogue.topics);
    requireKnown('plan', asked.plan, catalogue.plans);
    requireKnown('provision', asked.provision, catalogue.provisions);
    return listed(
      catalogue.dataset.relations.filter(
        ({ topic, type, sides }) =>
          anyIn(asked.topic, [topic]) &&
          anyIn(asked.type, [type]) &&
          anyIn(
            asked.plan,
            sides.map(({ plan }) => plan),
          ) &&
          anyIn(
            asked.provision,
            sides.flatMap(({ provisions }) => provisions),
          ),
      ),
      (relation) => relation,
      call,
    );
  },

  getRelation: ({ catalogue, place }) => requireFound(catalogue.relations.get(place)),

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
