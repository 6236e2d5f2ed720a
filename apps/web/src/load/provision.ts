import type { SentPlanWithOutline, SentProvision, SentRelation, SentTopic } from '@parley/contract';
import {
  loadAroundProvision,
  type AroundProvision,
  type OtherProvision,
} from './around-provision.ts';
import type { Load } from './load.ts';
import { planHeadOf, type PlanHead } from './plan-head.ts';

export interface ProvisionData {
  provision: SentProvision;
  plan: PlanHead & Pick<SentPlanWithOutline, 'editions'>;
  /** The headings above the provision, outermost first. */
  headings: Pick<SentPlanWithOutline['outline'][number], 'id' | 'label' | 'heading'>[];
  topics: Pick<SentTopic, 'id' | 'label'>[];
  /** How the provision stands to provisions of other plans, with those provisions. */
  relations: (Omit<SentRelation, 'sides'> & { counterparts: OtherProvision[] })[];
  around: AroundProvision;
  /** Neighbours in the document. */
  previous: string | undefined;
  next: string | undefined;
}

export const loadProvision: Load<ProvisionData> = async ({
  ask,
  language: { code: lang },
  params,
}) => {
  const provision = await ask('getProvision', { lang }, String(params['provision']));
  const [plan, topics, plans, relations, around] = await Promise.all([
    ask('getPlan', { lang }, provision.plan),
    ask('listTopics', { lang, limit: 200 }),
    ask('listPlans', { lang, limit: 200 }),
    ask('listRelations', { provision: [provision.id], lang, limit: 200 }),
    loadAroundProvision(ask, lang, provision),
  ]);
  const otherIds = [
    ...new Set(
      relations.items.flatMap(({ sides }) =>
        sides.filter((side) => side.plan !== plan.id).flatMap((side) => side.provisions),
      ),
    ),
  ];
  const others =
    otherIds.length === 0
      ? []
      : (await ask('listProvisions', { id: otherIds.slice(0, 50), lang, limit: 200 })).items;
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
    relations: relations.items.map(({ sides, ...relation }) => ({
      ...relation,
      counterparts: others
        .filter(({ id }) => sides.some(({ provisions }) => provisions.includes(id)))
        .flatMap(({ id, label, title, plan: home }) => {
          const head = plans.items.find((candidate) => candidate.id === home);
          return head
            ? [{ provision: { id, label, title, plan: home }, plan: planHeadOf(head) }]
            : [];
        }),
    })),
    around,
    previous: order[place - 1],
    next: order[place + 1],
  };
};
