import { mostColumns, type SentText } from '@parley/model';
import { eventLine, type EventLine } from '../entities/event.ts';
import { planHead, type PlanHead } from '../entities/plan.ts';
import { governancePlans } from '../entities/set.ts';
import type { Actor, Provision } from '../entities/types.ts';
import { param, type PageQuery } from './page-query.ts';

/** An actor with the number of a plan's provisions that name it, by group of topics. */
interface NamedActor {
  id: string;
  name: SentText;
  abbreviation: string | undefined;
  /** Provisions that name it. */
  total: number;
  /** In the order of the groups; a provision on topics of two groups counts in both. */
  byGroup: number[];
}

export interface ActorsData {
  groups: { id: string; label: SentText }[];
  plans: (PlanHead & { actors: NamedActor[] })[];
}

/** Who is named by each plan, and on which groups of topics. */
export const actors: PageQuery<ActorsData> = ({ index, language }) => {
  const { topicGroups, provisions } = index.dataset;
  const { compare } = new Intl.Collator(language);
  const wordsOf = (text: SentText): string => text[language] ?? '';
  const actorsOf = (plan: string): NamedActor[] => {
    const named = new Map<string, NamedActor>();
    for (const provision of provisions.filter((one) => one.plan === plan)) {
      const groups = new Set(provision.topics.map((topic) => index.topics.get(topic)?.group));
      for (const id of new Set(provision.actors.map(({ actor }) => actor))) {
        const actor = index.actors.get(id);
        if (!actor) continue;
        const entry = named.get(id) ?? {
          id,
          name: actor.name,
          abbreviation: actor.abbreviation,
          total: 0,
          byGroup: topicGroups.map(() => 0),
        };
        entry.total += 1;
        entry.byGroup = entry.byGroup.map(
          (count, position) => count + (groups.has(topicGroups[position]?.id) ? 1 : 0),
        );
        named.set(id, entry);
      }
    }
    return [...named.values()].toSorted(
      (a, b) => b.total - a.total || compare(wordsOf(a.name), wordsOf(b.name)),
    );
  };
  return {
    groups: topicGroups.map(({ id, label }) => ({ id, label })),
    plans: governancePlans(index)
      .slice(0, mostColumns)
      .map((plan) => ({ ...planHead(plan), actors: actorsOf(plan.id) })),
  };
};

export interface ActorData {
  actor: Actor;
  parent: { id: string; name: SentText } | undefined;
  parts: { id: string; name: SentText }[];
  /** By plan, those that name it. */
  plans: (PlanHead & {
    provisions: (Pick<Provision, 'id' | 'label' | 'title'> &
      Pick<Provision['actors'][number], 'role' | 'basis'>)[];
  })[];
  /** Latest first. */
  events: EventLine[];
}

const nameOf = ({ id, name }: Actor) => ({ id, name });

/** Where an actor is named. */
export const actor: PageQuery<ActorData> = ({ index }, params) => {
  const { dataset } = index;
  const entry = index.actors.get(param(params, 'actor'));
  if (!entry) return 'missing';
  const parent = index.actors.get(entry.parent ?? '');
  return {
    actor: entry,
    parent: parent && nameOf(parent),
    parts: dataset.actors.filter((other) => other.parent === entry.id).map(nameOf),
    plans: dataset.plans
      .map((plan) => ({
        ...planHead(plan),
        provisions: dataset.provisions
          .filter((provision) => provision.plan === plan.id)
          .flatMap(({ id, label, title, actors: named }) =>
            named
              .filter((one) => one.actor === entry.id)
              .slice(0, 1)
              .map(({ role, basis }) => ({ id, label, title, role, basis })),
          ),
      }))
      .filter((plan) => plan.provisions.length > 0),
    events: dataset.events
      .filter((event) => event.actors.includes(entry.id))
      .map((event) => eventLine(index, event))
      .toReversed(),
  };
};
