import type { SentActor, SentProvision } from '@parley/contract';
import type { SentText } from '@parley/model';
import { wordsOf } from '../languages.ts';
import { eventLineOf, type EventLine } from './around.ts';
import { askAll } from './ask-all.ts';
import type { Load } from './load.ts';
import { planHeadOf, type PlanHead } from './plan-head.ts';

/** An actor with the number of a plan's provisions that name it, by group of topics. */
interface NamedActor {
  id: string;
  name: SentText;
  abbreviation: string | undefined;
  /** Provisions that name it. */
  total: number;
  /** In the order of the groups; a provision on topics of two groups stands in both. */
  byGroup: number[];
}

export interface ActorsData {
  groups: { id: string; label: SentText }[];
  plans: (PlanHead & { actors: NamedActor[] })[];
}

/** Who is named by each plan, and on which groups of topics. */
export const loadActors: Load<ActorsData> = async ({ ask, language }) => {
  const lang = language.code;
  const { compare } = new Intl.Collator(language.locale);
  const [plans, groups, topics, provisions] = await Promise.all([
    askAll(ask, 'listPlans', { kind: ['plan'], lang }),
    askAll(ask, 'listTopicGroups', { lang }),
    askAll(ask, 'listTopics', { lang }),
    askAll(ask, 'listProvisions', { lang }),
  ]);
  const groupOf = new Map(topics.map(({ id, group }) => [id, group]));
  const actorsOf = (plan: string): NamedActor[] => {
    const actors = new Map<string, NamedActor>();
    for (const provision of provisions.filter((one) => one.plan === plan)) {
      const touched = new Set(provision.topics.map((topic) => groupOf.get(topic)));
      const named = new Map(provision.actors.map((entry) => [entry.actor, entry]));
      for (const [id, { name, abbreviation }] of named) {
        const actor = actors.get(id) ?? {
          id,
          name,
          abbreviation,
          total: 0,
          byGroup: groups.map(() => 0),
        };
        actor.total += 1;
        actor.byGroup = actor.byGroup.map(
          (count, index) => count + (touched.has(groups[index]?.id) ? 1 : 0),
        );
        actors.set(id, actor);
      }
    }
    return [...actors.values()].toSorted(
      (a, b) => b.total - a.total || compare(wordsOf(a.name, language), wordsOf(b.name, language)),
    );
  };
  return {
    groups: groups.map(({ id, label }) => ({ id, label })),
    plans: plans.slice(0, 6).map((plan) => ({ ...planHeadOf(plan), actors: actorsOf(plan.id) })),
  };
};

export interface ActorData {
  actor: SentActor;
  parent: { id: string; name: SentText } | undefined;
  parts: { id: string; name: SentText }[];
  /** By plan, those that name it. */
  plans: (PlanHead & {
    provisions: (Pick<SentProvision, 'id' | 'label' | 'title'> &
      Pick<SentProvision['actors'][number], 'role' | 'basis'>)[];
  })[];
  /** Latest first. */
  events: EventLine[];
}

const nameOf = ({ id, name }: SentActor) => ({ id, name });

/** Where an actor is named. */
export const loadActor: Load<ActorData> = async ({ ask, language: { code: lang }, params }) => {
  const actor = await ask('getActor', { lang }, String(params['actor']));
  const [actors, plans, provisions, events] = await Promise.all([
    askAll(ask, 'listActors', { lang }),
    askAll(ask, 'listPlans', { lang }),
    askAll(ask, 'listProvisions', { actor: [actor.id], lang }),
    askAll(ask, 'listEvents', { actor: [actor.id], lang }),
  ]);
  return {
    actor,
    parent: actors.filter(({ id }) => id === actor.parent).map(nameOf)[0],
    parts: actors.filter(({ parent }) => parent === actor.id).map(nameOf),
    plans: plans
      .map((plan) => ({
        ...planHeadOf(plan),
        provisions: provisions
          .filter((provision) => provision.plan === plan.id)
          .flatMap(({ id, label, title, actors: named }) =>
            named
              .filter((entry) => entry.actor === actor.id)
              .slice(0, 1)
              .map(({ role, basis }) => ({ id, label, title, role, basis })),
          ),
      }))
      .filter((plan) => plan.provisions.length > 0),
    events: events.map(eventLineOf).toReversed(),
  };
};
