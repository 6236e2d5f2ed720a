import type { SentPlan, SentRow } from '@parley/contract';

/** What the head of a column shows of a plan. */
export type PlanHead = Pick<
  SentPlan,
  'id' | 'code' | 'title' | 'issuer' | 'date' | 'hue' | 'division' | 'fullTextRead' | 'kind'
>;

export const planHeadOf = ({
  id,
  code,
  title,
  issuer,
  date,
  hue,
  division,
  fullTextRead,
  kind,
}: SentPlan): PlanHead => ({ id, code, title, issuer, date, hue, division, fullTextRead, kind });

/** The heads of the agreed texts that some rows name. */
export const textsIn = (rows: readonly SentRow[], plans: readonly SentPlan[]): PlanHead[] => {
  const named = new Set(rows.flatMap(({ agreed }) => agreed.map(({ text }) => text)));
  return plans.filter(({ id }) => named.has(id)).map(planHeadOf);
};
