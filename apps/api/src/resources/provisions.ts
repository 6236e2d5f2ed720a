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
    },
    passes: (asked, { plans }) => {
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
        matches(provision, plans.get(provision.plan));
    },
    sorts: {
      position: ({ position }) => position,
      title: ({ title }, language) => textIn(title, language),
      id: ({ id }) => id,
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
