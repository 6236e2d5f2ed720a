import type { Provision } from '@parley/model';
import { addressOfEntry } from '../tool-answer.ts';
import { coded } from '../describe.ts';
import type { AnswerLanguage, ToolContext } from '../tool.ts';

/** A provision in a few lines, as it stands in lists. */
export const provisionInBrief = (
  context: ToolContext,
  provision: Provision,
  language: AnswerLanguage,
): object => {
  const plan = context.index.plans.get(provision.plan);
  return {
    id: provision.id,
    plan: provision.plan,
    label: plan ? `${plan.code} ${provision.label}` : provision.label,
    title: provision.title[language],
    summary: provision.summary[language],
    force: coded('force', provision.force.class, language),
    evidence: coded('evidence', provision.evidence.text.state, language),
    address: addressOfEntry(context, 'provision', provision.id, language),
  };
};
