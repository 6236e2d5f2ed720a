export type { OfficialDocument, Unreadable } from './read/document.ts';
export { readDocument } from './read/read-document.ts';
export type { Locator, Passage, Segmentation } from './segment/passage.ts';
export { passagesOf } from './segment/passages-of.ts';
export { normaliserVersion, normaliserVersions, normaliseText } from './normalise-text.ts';
export { hashPassage } from './hash-passage.ts';
export { findPassage } from './segment/find-passage.ts';
export { verifyPlan, type Mismatch, type Verification } from './verify-plan.ts';
export type { VerifiablePlan, VerifiableProvision } from './expected-passages.ts';
export { clausesOf, type Clause } from './segment/clauses.ts';
export { nearestClauses, type ClauseRun, type Sought } from './nearest-clauses.ts';
export { officialText } from './official-text.ts';
export {
  copiedFrom,
  officialWords,
  sharedRuns,
  type OfficialWords,
  type RunLimits,
  type SharedRun,
} from './shared-runs.ts';
export { termCounter, termFinder, type TermHit } from './count-term.ts';
