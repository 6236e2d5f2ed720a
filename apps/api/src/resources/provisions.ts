import { provisionView } from '@parley/queries';
import { matchesText, nearProvisions } from '@parley/queries/comparison';
import type { Provision } from '@parley/model';
import { anyIn } from '../lists/filters.ts';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { requireKnown } from '../read-request.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const provisions: Pick<Handlers, 'listProvisions' | 'getProvision' | 'getNearest'> = {
  listProvisions: list<'listProvisions', Provision>({
    all: ({ dataset }) => dataset.provisions,
    check: (params, index) => {
      requireKnown('id', params.id, index.provisions);
      requireKnown('plan', params.plan, index.plans);
      requireKnown('section', params.section, index.sections);
      requireKnown('topic', params.topic, index.topics);
      requireKnown('actor', params.actor, index.actors);
      requireKnown('instrument', params.instrument, index.instruments);
      requireKnown('source', params.source, index.sources);
      requireKnown('group', params.group, index.topicGroups);
      const codes = index.dataset.plans.flatMap(({ jurisdictions }) => jurisdictions);
      requireKnown('jurisdiction', params.jurisdiction, new Set(codes));
    },
    passes: (params, { plans, topics }) => {
      const matches = params.q === undefined ? () => true : matchesText(params.q);
      return (provision) =>
        anyIn(params.id, [provision.id]) &&
        anyIn(params.plan, [provision.plan]) &&
        anyIn(params.section, provision.section === undefined ? [] : [provision.section]) &&
        anyIn(params.topic, provision.topics) &&
        anyIn(
          params.actor,
          provision.actors.map(({ actor }) => actor),
        ) &&
        anyIn(params.instrument, provision.instruments) &&
        anyIn(params.force, [provision.force.class]) &&
        anyIn(params.scope, [provision.scope]) &&
        anyIn(params.evidence, [provision.evidence.text.state]) &&
        anyIn(params.verb_evidence, [provision.evidence.verb.state]) &&
        anyIn(params.source, provision.sources) &&
        anyIn(params.jurisdiction, plans.get(provision.plan)?.jurisdictions ?? []) &&
        anyIn(
          params.group,
          provision.topics.flatMap((topic) => topics.get(topic)?.group ?? []),
        ) &&
        matches(provision, plans.get(provision.plan));
    },
    sorts: {
      position: ({ position }) => position,
      title: ({ title }, language) => textIn(title, language),
      id: ({ id }) => id,
    },
    groups: {
      plan: ({ plan }) => [plan],
      section: ({ section }) => [section],
      topic: ({ topics }) => topics,
      force: ({ force }) => [force.class],
      scope: ({ scope }) => [scope],
      evidence: ({ evidence }) => [evidence.text.state],
      verb_evidence: ({ evidence }) => [evidence.verb.state],
      actor: ({ actors }) => actors.map(({ actor }) => actor),
      instrument: ({ instruments }) => instruments,
    },
    send: (provision, index) => provisionView(index, provision),
  }),

  getProvision: ({ index, place }) =>
    provisionView(index, requireFound(index.provisions.get(place))),

  getNearest: ({ index, place }) => {
    const provision = requireFound(index.provisions.get(place));
    return { provision: provision.id, nearest: nearProvisions(index, provision) };
  },
};
