export { compile, checkCorpus, hashContent } from './compile.ts';
export type { Corpus, CorpusEntry, CorpusText, Position } from './corpus/corpus-file.ts';
export { checkFile } from './check-file.ts';
export { editYaml, type FieldEdit } from './corpus/edit-yaml.ts';
export { pathOf, type Place } from './corpus/place.ts';
export { parseCorpus } from './corpus/parse-corpus.ts';
export { withoutStrays } from './corpus/stray-characters.ts';
export { chargedWords } from './lint/charged-words.ts';
export type { EvidenceBasis } from './lint/rules/raised-evidence.ts';
export { lintCorpus, rules } from './lint/lint-corpus.ts';
export { saysLess } from './lint/says-less.ts';
export { givenFields, textsOf, type WrittenText } from './lint/texts-of.ts';
export type { Rule } from './lint/rule.ts';
export { localise } from './localise.ts';
export { normalise } from './normalise.ts';
export { base85Letters } from './base85-letters.ts';
export { pagePaths, pagePrefixes, staticPages, type PageLanguage } from './page-addresses.ts';
export { parseDataset } from './parse-dataset.ts';
export { sortProblems, type Problem } from './problem.ts';
export { authored, type Authored, type EntityKind } from './schema/authored.ts';
export { compareVersions } from './compare-versions.ts';
export { changeKinds, changeTypes, type ChangeKind, type ChangeType } from './schema/change.ts';
export { id } from './schema/ids.ts';
export {
  datasetSchema,
  publishedEntities,
  type Actor,
  type Change,
  type CooperationArea,
  type Dataset,
  type Event,
  type FieldChange,
  type Instrument,
  type LocalisedDataset,
  type Plan,
  type PlanSet,
  type Provision,
  type Redirect,
  type Relation,
  type ReleaseRecord,
  type Section,
  type Silence,
  type Source,
  type Statement,
  type Topic,
  type TopicGroup,
  type FieldTerm,
  type Venue,
} from './schema/published.ts';
export { protocolFaults, type ProtocolFault } from './lint/protocol.ts';
export { englishFaults, type EnglishFault } from './lint/english-faults.ts';
export { createTermCheck, type AvoidedWord, type CheckedTerm } from './lint/avoided-words.ts';
export { dateOfDay, spanOf, type Precision } from './date-span.ts';
export { longestDraft, longestTerm } from './draft-limits.ts';
export { mostColumns } from './schema/set.ts';
export { schemaVersion } from './schema/release.ts';
export { unifyRadicals } from './unify-radicals.ts';
export { readSchemaVersions } from './upgrade-dataset.ts';
export {
  languages,
  requiredLanguages,
  sentText,
  type Language,
  type SentText,
  type Text,
} from './schema/text.ts';
export { citationStyles, type CitationStyle } from './vocabulary/citation-styles.ts';
export { cellStates, type CellState } from './vocabulary/cell-states.ts';
export { cooperationBases, type CooperationBasis } from './vocabulary/cooperation-bases.ts';
export { eventLinks, type EventLink } from './vocabulary/event-links.ts';
export {
  evidenceStates,
  isRead,
  readStates,
  weakestEvidence,
  type EvidenceState,
} from './vocabulary/evidence-states.ts';
export { jurisdictionName } from './vocabulary/jurisdiction-name.ts';
export { isEventJurisdiction, isJurisdiction } from './vocabulary/jurisdictions.ts';
export { forceClasses, type ForceClass } from './vocabulary/force-classes.ts';
export { picklistOf } from './vocabulary/picklist.ts';
export { responses, type Response } from './vocabulary/responses.ts';
export { relationTypes, type RelationType } from './vocabulary/relation-types.ts';
export { searchKinds, type SearchKind } from './vocabulary/search-kinds.ts';
export { draftMarks, type DraftMark } from './vocabulary/draft-marks.ts';
export { standings, type Standing } from './vocabulary/standings.ts';
export { stances, type Stance } from './vocabulary/stances.ts';
