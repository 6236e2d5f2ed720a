import type { SentText } from '@parley/model';
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
type ProvisionLineData = Pick<SentProvision, 'id' | 'label' | 'title' | 'topics'> & {
  force: SentProvision['force']['class'];
  evidence: SentProvision['evidence']['text']['state'];
};

export interface PlanData {
  plan: SentPlanWithOutline;
  provisions: ProvisionLineData[];
  /** All topics, by group, to tell what the plan is about. */
  groups: { id: string; label: SentText; topics: { id: string; label: SentText }[] }[];
}

export const loadPlan: Load<PlanData> = async ({ ask, language: { code: lang }, params }) => {
  const id = String(params['plan']);
  const plan = await ask('getPlan', { lang }, id);
  const [provisions, groups, topics] = await Promise.all([
    askAll(ask, 'listProvisions', { plan: [id], lang }),
    askAll(ask, 'listTopicGroups', { lang }),
    askAll(ask, 'listTopics', { lang }),
  ]);
  return {
    plan,
    provisions: provisions.map(({ id: provision, label, title, topics: on, force, evidence }) => ({
      id: provision,
      label,
      title,
      topics: on,
      force: force.class,
      evidence: evidence.text.state,
    })),
    groups: groups.map(({ id: group, label }) => ({
      id: group,
      label,
      topics: topics
        .filter((topic) => topic.group === group)
        .map((topic) => ({ id: topic.id, label: topic.label })),
    })),
  };
};
