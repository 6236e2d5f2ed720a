import { matchesText, nearest } from '@parley/queries/comparison';
import type { Provision } from '@parley/model';
import { anyIn } from '../lists/filters.ts';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { presentInCell, presentProvision } from '../present/provision.ts';
import { requireKnown } from '../read-request.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

/** How many near provisions are told. */
const near = 8;

export const provisions: Pick<Handlers, 'listProvisions' | 'getProvision' | 'getNearest'> = {
  listProvisions: list<'listProvisions', Provision>({
    all: ({ dataset }) => dataset.provisions,
    check: (asked, catalogue) => {
      requireKnown('id', asked.id, catalogue.provisions);
      requireKnown('plan', asked.plan, catalogue.plans);
      requireKnown('section', asked.section, catalogue.sections);
      requireKnown('topic', asked.topic, catalogue.topics);
      requireKnown('actor', asked.actor, catalogue.actors);
      requireKnown('instrument', asked.instrument, catalogue.instruments);
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
    send: (provision, catalogue) => presentProvision(catalogue, provision),
  }),

  getProvision: ({ catalogue, place }) =>
    presentProvision(catalogue, requireFound(catalogue.provisions.get(place))),

  getNearest: ({ catalogue, place }) => {
    const provision = requireFound(catalogue.provisions.get(place));
    return {
      provision: provision.id,
      nearest: nearest(catalogue.dataset, provision, near).map(
        ({ provision: other, topics, words, related }) => ({
          provision: presentInCell(other),
          topics,
          ...(words.en.length + words.zh.length === 0
            ? {}
            : { words: { en: words.en.join(', '), zh: words.zh.join('、') } }),
          related,
        }),
      ),
    };
  },
};
