import type { EntityKind, EvidenceBasis, SentText } from '@parley/model';
import { planHead, planWithOutline, type PlanHead } from '../entities/plan.ts';
import { provisionView, type ProvisionView } from '../entities/provision.ts';
import { param, type PageQuery } from './page-query.ts';

/** What a field of a provision may point to. */
export interface Choice {
  kind: EntityKind;
  id: string;
  /** What to call it beside its id; empty where the id says enough. */
  name: string;
}

export interface CorrectData {
  provision: ProvisionView;
  plan: PlanHead;
  choices: Choice[];
  /** What the evidence of the provision may rest on. */
  basis: EvidenceBasis;
  /** Address of the repository that corrections are sent to, where this service names one. */
  repository: string | undefined;
}

/** A provision with everything that a correction of it may point to. */
export const correct: PageQuery<CorrectData> = ({ index, language, repositoryUrl }, params) => {
  const { dataset } = index;
  const provision = index.provisions.get(param(params, 'provision'));
  const plan = index.plans.get(provision?.plan ?? '');
  if (!provision || !plan) return 'missing';
  const choice = (kind: EntityKind, id: string, text: SentText): Choice => ({
    kind,
    id,
    name: text[language] ?? '',
  });
  return {
    provision: provisionView(index, provision),
    plan: planHead(plan),
    choices: [
      choice('plan', plan.id, {}),
      ...planWithOutline(index, plan).outline.map(({ id, heading }) =>
        choice('section', id, heading),
      ),
      ...dataset.topics.map(({ id, label }) => choice('topic', id, label)),
      ...dataset.actors.map(({ id, name }) => choice('actor', id, name)),
      ...dataset.sources.map(({ id, title }) => choice('source', id, title)),
      ...dataset.provisions
        .filter((other) => other.plan === plan.id)
        .map(({ id, title }) => choice('provision', id, title)),
    ],
    basis: {
      openedPlans: plan.editions.some(({ opened }) => opened) ? [plan.id] : [],
      sources: dataset.sources.map(({ id, official, opened, textOf }) => ({
        id,
        official,
        opened,
        textOf,
      })),
    },
    repository: repositoryUrl,
  };
};
