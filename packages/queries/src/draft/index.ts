export {
  checkDraft,
  draftColumns,
  type CheckedSentence,
  type DraftView,
  type NearProvision,
} from './check-draft.ts';
export {
  concordance,
  longestTerm,
  usesOf,
  type Concordance,
  type ConcordanceLine,
  type TermUse,
} from './concordance.ts';
export { buildDraftIndex, type DraftIndex } from './draft-index.ts';
export { draftMarks, type DraftMark } from './marks.ts';
export { longestDraft, mostSentences, type Sentence } from './sentences.ts';
