export { addressOf } from './address.ts';
export { answerSchema, thingOf } from './answer-schema.ts';
export { canonicalRequest } from './canonical.ts';
export { expandedField, identityOf } from './identity.ts';
export {
  downloads,
  operations,
  postings,
  type Answer,
  type Download,
  type Operation,
  type OperationId,
  type Posting,
  type Request,
} from './operations.ts';
export {
  exportedLists,
  exportFiles,
  exportFormats,
  type ExportedList,
  type ExportFile,
  type ExportFormat,
} from './exports.ts';
export type { SentConcordanceLine, SentDraftCheck } from './draft.ts';
export { problem, problemTypes, type ProblemBody, type ProblemSlug } from './problems.ts';
export { decodeQuery, encodeQuery, type QueryProblem, type QuerySchema } from './query-codec.ts';
export {
  health,
  listOf,
  type Health,
  type SentCitations,
  type SentSearchHit,
  type SentSearchResults,
} from './answers.ts';
export {
  type Expanded,
  type Recorded,
  type SentChange,
  type SentActor,
  type SentCooperationArea,
  type SentEvent,
  type SentPlan,
  type SentPlanWithOutline,
  type SentProvision,
  type SentProvisionInCell,
  type SentRelation,
  type SentRelease,
  type SentRow,
  type SentSection,
  type SentSet,
  type SentSilence,
  type SentSilenceWithState,
  type SentSource,
  type SentStatement,
  type SentTopic,
  type SentTopicGroup,
  type SentTopicWithCounts,
  type SentVenue,
  type SentVocabulary,
} from './resources.ts';
