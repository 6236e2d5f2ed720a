export {
  checkDraft,
  draftColumns,
  type CheckedSentence,
  type DraftView,
  type NearProvision,
} from './check-draft.ts';
export {
  concordance,
  usesOf,
  type Concordance,
  type ConcordanceLine,
  type TermUse,
} from './concordance.ts';
export { buildDraftIndex, type DraftIndex } from './draft-index.ts';
export { mostSentences, type Sentence } from './sentences.ts';
