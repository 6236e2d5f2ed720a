import { evidenceStates, type EvidenceState, type SentText } from '@parley/model';
import {
  planView,
  planWithOutline,
  type PlanView,
  type PlanWithOutline,
} from '../entities/plan.ts';
import type { Provision } from '../entities/types.ts';
import { param, queryValues, type PageQuery } from './page-query.ts';

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
  /** The evidence states that provisions are narrowed to; none for all. */
  evidence: EvidenceState[];
  plan: PlanWithOutline;
  /** Day of the release, for paper. */
  released: string;
  provisions: OutlineLine[];
  /** All topics, by group, to tell what the plan is about. */
  groups: { id: string; label: SentText; topics: { id: string; label: SentText }[] }[];
}

const isEvidence = (value: string): value is EvidenceState => Object.hasOwn(evidenceStates, value);

/** One plan: its provisions by the evidence that an address asks for, whole otherwise. */
export const plan: PageQuery<PlanData> = ({ index }, params) => {
  const { dataset } = index;
  const entry = index.plans.get(param(params, 'plan'));
  if (!entry) return 'missing';
  const wanted = queryValues(params, 'evidence').flatMap((value) => value.split(','));
  const chosen = wanted.filter(isEvidence);
  if (chosen.length < wanted.length) return 'invalid';
  return {
    released: dataset.date,
    evidence: chosen,
    plan: planWithOutline(index, entry),
    provisions: dataset.provisions
      .filter(
        ({ plan: id, evidence }) =>
          id === entry.id && (chosen.length === 0 || chosen.includes(evidence.text.state)),
      )
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
