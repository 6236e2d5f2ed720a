import type { SentPlan, SentPlanWithOutline, SentProvision } from '@parley/contract';
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
  const provisions: ProvisionLineData[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask('listProvisions', {
      plan: [id],
      lang,
      limit: 200,
      ...(cursor === undefined ? {} : { cursor }),
    });
    provisions.push(
      ...page.items.map(({ id: provision, label, title, force, evidence }) => ({
        id: provision,
        label,
        title,
        force: force.class,
        evidence: evidence.text.state,
      })),
    );
    cursor =
      page.next === null
        ? undefined
        : (new URLSearchParams(page.next.split('?')[1]).get('cursor') ?? undefined);
  } while (cursor !== undefined);
  return { plan, provisions };
};
