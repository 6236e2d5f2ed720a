import type { SentText } from '@parley/model';
import {
  planView,
  planWithOutline,
  type PlanView,
  type PlanWithOutline,
} from '../entities/plan.ts';
import type { Provision } from '../entities/types.ts';
import { param, type PageQuery } from './page-query.ts';

export interface PlansData {
  plans: PlanView[];
}

export const plans: PageQuery<PlansData> = ({ index }) => ({
  plans: index.dataset.plans.map((plan) => planView(index, plan)),
});

/** A provision as one line of an outline. */
type OutlineLine = Pick<Provision, 'id' | 'label' | 'title' | 'topics'> & {
  force: Provision['force']['class'];
  evidence: Provision['evidence']['text']['state'];
};

export interface PlanData {
  plan: PlanWithOutline;
  /** Day of the release, for paper. */
  released: string;
  provisions: OutlineLine[];
  /** All topics, by group, to tell what the plan is about. */
  groups: { id: string; label: SentText; topics: { id: string; label: SentText }[] }[];
}

export const plan: PageQuery<PlanData> = ({ index }, params) => {
  const { dataset } = index;
  const entry = index.plans.get(param(params, 'plan'));
  if (!entry) return 'missing';
  return {
    released: dataset.date,
    plan: planWithOutline(index, entry),
    provisions: dataset.provisions
      .filter((provision) => provision.plan === entry.id)
      .map(({ id, label, title, topics, force, evidence }) => ({
        id,
        label,
        title,
        topics,
        force: force.class,
        evidence: evidence.text.state,
      })),
    groups: dataset.topicGroups.map(({ id, label }) => ({
      id,
      label,
      topics: dataset.topics
        .filter(({ group }) => group === id)
        .map((topic) => ({ id: topic.id, label: topic.label })),
    })),
  };
};
