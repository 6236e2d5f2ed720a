import { planHead, type PlanHead } from '../entities/plan.ts';
import type { PageQuery } from './page-query.ts';

export interface DraftData {
  /** Every document that a sentence may be near to. */
  plans: PlanHead[];
}

/** What the page names; the comparison itself is made on the reader's device. */
export const draft: PageQuery<DraftData> = ({ index }) => ({
  plans: index.dataset.plans.map(planHead),
});
