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
    check: (asked, index) => {
      requireKnown('id', asked.id, index.provisions);
      requireKnown('plan', asked.plan, index.plans);
      requireKnown('section', asked.section, index.sections);
      requireKnown('topic', asked.topic, index.topics);
      requireKnown('actor', asked.actor, index.actors);
      requireKnown('instrument', asked.instrument, index.instruments);
      requireKnown('source', asked.source, index.sources);
      requireKnown('group', asked.group, index.topicGroups);
      const codes = index.dataset.plans.flatMap(({ jurisdictions }) => jurisdictions);
      requireKnown('jurisdiction', asked.jurisdiction, new Set(codes));
    },
    passes: (asked, { plans, topics }) => {
      const matches = asked.q === undefined ? () => true : matchesText(asked.q);
      return (provision) =>
        anyIn(asked.id, [provision.id]) &&
        anyIn(asked.plan, [provision.plan]) &&
        anyIn(asked.section, provision.section === undefined ? [] : [provision.section]) &&
        anyIn(asked.topic, provision.topics) &&
        anyIn(
          asked.actor,
          provision.actors.map(({ actor }) => actor),
        ) &&
        anyIn(asked.instrument, provision.instruments) &&
        anyIn(asked.force, [provision.force.class]) &&
        anyIn(asked.scope, [provision.scope]) &&
        anyIn(asked.evidence, [provision.evidence.text.state]) &&
        anyIn(asked.verb_evidence, [provision.evidence.verb.state]) &&
        anyIn(asked.source, provision.sources) &&
        anyIn(asked.jurisdiction, plans.get(provision.plan)?.jurisdictions ?? []) &&
        anyIn(
          asked.group,
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
