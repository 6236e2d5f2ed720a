import { pagePaths } from '@parley/model';
import { evidenceStates, forceClasses, type Provision } from '@parley/model';
import { addressOf, citationOf } from './answer.ts';
import type { AnswerLanguage, ToolContext } from './tool.ts';

/** A provision in a few lines, as it stands in lists. Carries its own address and citation. */
export const provisionInBrief = (
  context: ToolContext,
  provision: Provision,
  language: AnswerLanguage,
): object => {
  const plan = context.dataset.plans.find(({ id }) => id === provision.plan);
  const path = pagePaths.provision(provision.id);
  const subject = plan && ({ kind: 'provision', plan, provision } as const);
  return {
    id: provision.id,
    plan: provision.plan,
    label: plan ? `${plan.code} ${provision.label}` : provision.label,
    title: provision.title[language],
    summary: provision.summary[language],
    force: forceClasses[provision.force.class].label[language],
    evidence: evidenceStates[provision.evidence.text.state].label[language],
    address: addressOf(context, path, language),
    ...(subject ? { citation: citationOf(context, subject, path, language) } : {}),
  };
};
