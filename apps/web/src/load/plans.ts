import type { SentPlan, SentPlanWithOutline, SentProvision } from '@parley/contract';
import { askAll } from './ask-all.ts';
import type { Load } from './load.ts';

export interface PlansData {
  plans: SentPlan[];
}

export const loadPlans: Load<PlansData> = async ({ ask, language: { code: lang } }) => ({
  plans: (await ask('listPlans', { lang, limit: 200 })).items,
});

/** A provision as one line of an outline. */
type ProvisionLineData = Pick<SentProvision, 'id' | 'label' | 'title'> & {
  force: SentProvision['force']['class'];
  evidence: SentProvision['evidence']['text']['state'];
};

export interface PlanData {
  plan: SentPlanWithOutline;
  provisions: ProvisionLineData[];
}

export const loadPlan: Load<PlanData> = async ({ ask, language: { code: lang }, params }) => {
  const id = String(params['plan']);
  const plan = await ask('getPlan', { lang }, id);
  const provisions = await askAll(ask, 'listProvisions', { plan: [id], lang });
  return {
    plan,
    provisions: provisions.map(({ id: provision, label, title, force, evidence }) => ({
      id: provision,
      label,
      title,
      force: force.class,
      evidence: evidence.text.state,
    })),
  };
};
