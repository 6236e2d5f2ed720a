import type { SentPlanWithOutline, SentProvision, SentTopic } from '@parley/contract';
import type { Load } from './load.ts';
import { planHeadOf, type PlanHead } from './plan-head.ts';

export interface ProvisionData {
  provision: SentProvision;
  plan: PlanHead & Pick<SentPlanWithOutline, 'editions'>;
  /** The headings above the provision, outermost first. */
  headings: Pick<SentPlanWithOutline['outline'][number], 'id' | 'label' | 'heading'>[];
  topics: Pick<SentTopic, 'id' | 'label'>[];
  /** Neighbours in the document. */
  previous: string | undefined;
  next: string | undefined;
  /** Plans that the provision can be compared with. */
  others: PlanHead[];
}

export const loadProvision: Load<ProvisionData> = async ({
  ask,
  language: { code: lang },
  params,
}) => {
  const provision = await ask('getProvision', { lang }, String(params['provision']));
  const [plan, topics, plans] = await Promise.all([
    ask('getPlan', { lang }, provision.plan),
    ask('listTopics', { lang, limit: 200 }),
    ask('listPlans', { lang, limit: 200 }),
  ]);
  const section = plan.outline.find(({ id }) => id === provision.section);
  const parent = plan.outline.find(({ id }) => id === section?.parent);
  const order = plan.outline.flatMap(({ provisions }) => provisions);
  const place = order.indexOf(provision.id);
  return {
    provision,
    plan: { ...planHeadOf(plan), editions: plan.editions },
    headings: [parent, section].flatMap((heading) =>
      heading ? [{ id: heading.id, label: heading.label, heading: heading.heading }] : [],
    ),
    topics: topics.items
      .filter(({ id }) => provision.topics.includes(id))
      .map(({ id, label }) => ({ id, label })),
    previous: order[place - 1],
    next: order[place + 1],
    others: plans.items.filter(({ id, kind }) => id !== plan.id && kind === 'plan').map(planHeadOf),
  };
};
