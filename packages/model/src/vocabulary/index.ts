import type { Text } from '../schema/text.ts';
import { actorBases, actorKinds, actorRoles } from './actors.ts';
import { cellStates } from './cell-states.ts';
import { bumpSizes, changeTypeTerms, fieldChangeTypes } from './changes.ts';
import { citationStyles } from './citation-styles.ts';
import { cooperationBases } from './cooperation-bases.ts';
import { cooperationBasisDefinitions, forceDefinitions, stanceDefinitions } from './definitions.ts';
import { draftMarks } from './draft-marks.ts';
import { entryKinds } from './entry-kinds.ts';
import { eventLinks } from './event-links.ts';
import { eventKinds, verifications } from './events.ts';
import { evidenceStates } from './evidence-states.ts';
import { forceClasses } from './force-classes.ts';
import { headingEvidenceStates } from './heading-evidence.ts';
import { countryGroups, eventJurisdictions } from './jurisdictions.ts';
import { languageTerms } from './languages.ts';
import { openTasks } from './open-tasks.ts';
import { sectionKinds, statementKinds } from './outline.ts';
import { participations } from './participations.ts';
import { codesOf } from './picklist.ts';
import { dividers, editionFormats, planKinds, segmentations } from './plans.ts';
import { proponentKinds } from './proponent-kinds.ts';
import { relationTypes } from './relation-types.ts';
import { responses } from './responses.ts';
import { reviewStates } from './reviews.ts';
import { scopes } from './scopes.ts';
import { standings } from './standings.ts';
import { stances } from './stances.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** Labels and definitions that stand apart, put together. */
const defined = <K extends string>(
  terms: Readonly<Record<K, { label: Text }>>,
  definitions: Readonly<Record<K, Text>>,
): Readonly<Record<K, Term>> =>
  // Object.fromEntries loses the key type; these are exactly the codes.
  Object.fromEntries(
    codesOf(terms).map((code) => [code, { ...terms[code], definition: definitions[code] }]),
  ) as Record<K, Term>;

/** Force classes with what they mean. */
export const forceTerms = /* @__PURE__ */ defined(forceClasses, forceDefinitions);

/** Stances with what they mean. */
export const stanceTerms = /* @__PURE__ */ defined(stances, stanceDefinitions);

/** What the case for a cooperation area is based on, with what that means. */
export const cooperationBasisTerms = /* @__PURE__ */ defined(
  cooperationBases,
  cooperationBasisDefinitions,
);

/** Every closed vocabulary by name, with the codes, labels and definitions of its terms. */
export const vocabularies = {
  'entry-kind': entryKinds,
  force: forceTerms,
  evidence: evidenceStates,
  'heading-evidence': headingEvidenceStates,
  'cell-state': cellStates,
  'relation-type': relationTypes,
  scope: scopes,
  'actor-role': actorRoles,
  'actor-basis': actorBases,
  'actor-kind': actorKinds,
  jurisdiction: countryGroups,
  'plan-kind': planKinds,
  'section-kind': sectionKinds,
  'statement-kind': statementKinds,
  stance: stanceTerms,
  standing: standings,
  'draft-mark': draftMarks,
  'division-by': dividers,
  segmentation: segmentations,
  'edition-format': editionFormats,
  language: languageTerms,
  'event-kind': eventKinds,
  'event-jurisdiction': eventJurisdictions,
  'event-verification': verifications,
  'event-link': eventLinks,
  participation: participations,
  'cooperation-basis': cooperationBasisTerms,
  'proponent-kind': proponentKinds,
  response: responses,
  review: reviewStates,
  'open-task': openTasks,
  'citation-style': citationStyles,
  'change-type': changeTypeTerms,
  'field-change-type': fieldChangeTypes,
  bump: bumpSizes,
} as const satisfies Readonly<Record<string, Vocabulary>>;

export type VocabularyName = keyof typeof vocabularies;

export { aboutVocabularies } from './about-vocabularies.ts';

export { actorBases, actorKinds, actorRoles } from './actors.ts';
export { cellStates, type CellState } from './cell-states.ts';
export { bumpSizes, changeTypeTerms, fieldChangeTypes } from './changes.ts';
export { citationStyles, type CitationStyle } from './citation-styles.ts';
export { cooperationBases, type CooperationBasis } from './cooperation-bases.ts';
export { entryKinds, type EntryKind } from './entry-kinds.ts';
export { eventLinks, type EventLink } from './event-links.ts';
export { eventKinds, verifications } from './events.ts';
export { evidenceStates, weakestEvidence, type EvidenceState } from './evidence-states.ts';
export { forceClasses, type ForceClass } from './force-classes.ts';
export { headingEvidenceStates } from './heading-evidence.ts';
export { countryGroups, eventJurisdictions, isoCodes, m49Areas } from './jurisdictions.ts';
export { jurisdictionName } from './jurisdiction-name.ts';
export { languageTerms } from './languages.ts';
export { openTasks, type OpenTask } from './open-tasks.ts';
export { sectionKinds, statementKinds } from './outline.ts';
export { participations } from './participations.ts';
export { dividers, editionFormats, planKinds, segmentations } from './plans.ts';
export { proponentKinds } from './proponent-kinds.ts';
export { relationTypes, type RelationType } from './relation-types.ts';
export { responses, type Response } from './responses.ts';
export { reviewStates } from './reviews.ts';
export { scopes } from './scopes.ts';
export { searchKinds, type SearchKind } from './search-kinds.ts';
export { standings, type Standing } from './standings.ts';
export { stances, type Stance } from './stances.ts';
export { codesOf } from './picklist.ts';
export type { Term, Vocabulary } from './vocabulary.ts';
