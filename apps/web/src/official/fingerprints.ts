import type { VerifiablePlan, VerifiableProvision } from '@parley/documents';
import type { SentPlan } from '@parley/contract';

/** What is needed of a plan to find its provisions in the official text. */
export interface FingerprintedPlan extends VerifiablePlan {
  id: SentPlan['id'];
  title: SentPlan['title'];
  editions: SentPlan['editions'];
  /** All provisions of the plan, in its own order. */
  provisions: readonly VerifiableProvision[];
}

/** Whether a plan carries fingerprints that a file can be compared with. */
export const isFingerprinted = ({ segmentation, provisions }: FingerprintedPlan): boolean =>
  segmentation !== undefined && provisions.some(({ passage }) => passage !== undefined);
