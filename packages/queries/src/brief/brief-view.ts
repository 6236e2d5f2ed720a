import type {
  CellState,
  CooperationBasis,
  EventLink,
  EvidenceState,
  ForceClass,
  PageLanguage,
  RelationType,
  SentText,
} from '@parley/model';
import type { AgreedLanguage } from '../comparison/agreed-language.ts';
import type { Pinpoint } from '../citation/pinpoint.ts';
import type { Event, Provision, Relation, Venue } from '../entities/types.ts';

/** Two pages for somebody who has two minutes, or everything that is known. */
export const briefLengths = ['two-pages', 'full'] as const;

export type BriefLength = (typeof briefLengths)[number];

/** Parts that a reader may leave out. What a brief is of, how sure it is and how it was made always stand. */
export const briefParts = ['in-short', 'sides', 'agreed', 'events', 'areas', 'notes'] as const;

export type BriefPart = (typeof briefParts)[number];

/** Words of an official text, from a document that the reader opened. */
export interface BriefQuotation {
  text: string;
  language: PageLanguage;
}

/** What a reader wrote about something; it stands as it was written. */
export interface BriefRemark {
  /** What it is about. */
  name: SentText;
  text: string;
}

/** A document or page that a line rests on. */
export interface BriefReference {
  author: SentText;
  title: SentText;
  /** As far as it is known, `2025-07-23`. */
  date?: string;
  /** Its printed page, item or paragraph. */
  pinpoint?: Pinpoint;
  /** Where each language's readers find it. */
  url: Partial<Record<PageLanguage, string>>;
  /** Whether somebody of the project opened it. */
  opened: boolean;
}

/** What something rests on: the document first, then what was read in its place. */
export interface BriefNote {
  references: BriefReference[];
  /** How far the text was checked; absent where nothing is claimed of a text. */
  evidence?: EvidenceState;
}

/** A column. */
export interface BriefPlan {
  id: string;
  code: string;
  kind: 'plan' | 'agreed-text';
  title: SentText;
  issuer: SentText;
  date: string;
  fullTextRead: boolean;
  /** How many of its provisions in the brief were checked how far, strongest first. */
  evidence: { state: EvidenceState; provisions: number }[];
}

/** A provision, with what a reader has to know to say it aloud. */
export interface BriefProvision {
  id: string;
  /** `US II.2.3`. */
  name: string;
  pinpoint?: Pinpoint;
  force: ForceClass;
  /** The verb as an edition prints it. */
  verb?: { language: string; text: string };
  verbEvidence: EvidenceState;
  actors: { name: SentText; basis: Provision['actors'][number]['basis'] }[];
  title: SentText;
  summary: SentText;
  evidence: EvidenceState;
  note: BriefNote;
  /** Its official words, where the reader has them. */
  official?: BriefQuotation;
  /** Whether an earlier line of the brief has it in full. */
  again: boolean;
}

/** How provisions of two or more columns stand to each other. */
export interface BriefRelation {
  id: string;
  type: RelationType;
  reason: SentText;
  counterReading?: SentText;
  /** The weakest evidence that it rests on. */
  evidence: EvidenceState;
  review: Relation['review'];
  /** A list for each column, in column order; a column that takes no part has an empty one. */
  sides: { plan: string; provisions: BriefProvision[] }[];
}

/** What a column does not say. */
export interface BriefSilence {
  id: string;
  /** Absent where it is the whole topic. */
  subject?: SentText;
  topic: SentText;
  state: 'silent' | 'not-found';
  searchedOn: string;
}

/** What one column says or does not say outside the relations. */
export interface BriefColumn {
  plan: string;
  /** Of its whole topic; absent where the section is not one topic. */
  state?: CellState;
  provisions: BriefProvision[];
  silences: BriefSilence[];
  /** That it says nothing that bears on a cooperation area. */
  nothing?: SentText;
}

/** A paragraph that the governments behind the columns have accepted elsewhere. */
export interface BriefAgreed {
  provision: BriefProvision;
  text: SentText;
  date: string;
  firmness: AgreedLanguage['firmness'];
}

export interface BriefEvent {
  id: string;
  date: string;
  title: SentText;
  summary: SentText;
  jurisdiction: Event['jurisdiction'];
  /** How it stands, the latest. */
  status?: SentText;
  verification: Event['verification'];
  uncertainty?: SentText;
  /** False where its outcome is not known, since events were not followed to its date. */
  followed: boolean;
  touches: { name: string; how: EventLink }[];
  note: BriefNote;
}

/** Where both could work together, with what stands in the way. */
export interface BriefArea {
  id: string;
  title: SentText;
  basis: CooperationBasis;
  reasoning: SentText;
  counterArgument: SentText;
  obstacles: { text: SentText; note: BriefNote }[];
  firstStep?: SentText;
  venues: {
    name: SentText;
    use: SentText;
    participation: Venue['participation'];
  }[];
  proponents: { name: SentText; says: SentText; note: BriefNote }[];
  note: BriefNote;
}

/** One topic, one cooperation area, one event, or single lines that were chosen. */
export interface BriefSection {
  kind: 'topic' | 'area' | 'event' | 'chosen';
  id: string;
  title: SentText;
  definition?: SentText;
  relations: BriefRelation[];
  columns: BriefColumn[];
  agreed: BriefAgreed[];
  /** Latest first. */
  events: BriefEvent[];
  areas: BriefArea[];
  /** How many relations of each type the whole section has, also those left out for length. */
  counts: Partial<Record<RelationType, number>>;
  /** What two pages had no room for. */
  leftOut: { relations: number; provisions: number; agreed: number; events: number; areas: number };
}

/** A brief as every format shows it. Both columns are treated alike in order and space. */
export interface BriefView {
  title: SentText;
  length: BriefLength;
  languages: readonly PageLanguage[];
  dataVersion: string;
  /** Day of the release. */
  date: string;
  /** Last day to which events were followed. */
  knownUntil?: string;
  /** Day on which the brief was made, where the caller says so. */
  madeOn?: string;
  /** What its address begins with, without the prefix of a language; empty without a public one. */
  origin: string;
  /** Path of the page that it is of, without language. */
  path: string;
  plans: BriefPlan[];
  sections: BriefSection[];
  /** The reader's own notes. */
  remarks: BriefRemark[];
  /** Parts that the reader left out. */
  without: readonly BriefPart[];
  /** Ids that this release does not have. */
  unknown: string[];
}
