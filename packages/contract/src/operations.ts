import type * as v from 'valibot';
import { startOperations } from './operations/start.ts';
import { setsOperations } from './operations/sets.ts';
import { plansOperations } from './operations/plans.ts';
import { provisionsOperations } from './operations/provisions.ts';
import { topicsOperations } from './operations/topics.ts';
import { relationsOperations } from './operations/relations.ts';
import { silencesOperations } from './operations/silences.ts';
import { eventsOperations } from './operations/events.ts';
import { venuesOperations } from './operations/venues.ts';
import { cooperationAreasOperations } from './operations/cooperation-areas.ts';
import { actorsOperations } from './operations/actors.ts';
import { sourcesOperations } from './operations/sources.ts';
import { citationsOperations } from './operations/citations.ts';
import { comparisonsOperations } from './operations/comparisons.ts';
import { searchOperations } from './operations/search.ts';
import { draftOperations, draftPostings } from './operations/draft.ts';
import { briefDownloads } from './operations/briefs.ts';
import { exportDownloads, exportsOperations } from './operations/exports.ts';
import { termsOperations } from './operations/terms.ts';
import { vocabulariesOperations } from './operations/vocabularies.ts';
import { openWorkOperations } from './operations/open-work.ts';
import { changesOperations } from './operations/changes.ts';

export type { Download, Operation, Posting } from './operations/operation.ts';

/** Named, since the type of the table written out is longer than the compiler allows in a declaration. */
type Operations = typeof startOperations &
  typeof setsOperations &
  typeof plansOperations &
  typeof provisionsOperations &
  typeof topicsOperations &
  typeof relationsOperations &
  typeof silencesOperations &
  typeof eventsOperations &
  typeof venuesOperations &
  typeof cooperationAreasOperations &
  typeof actorsOperations &
  typeof sourcesOperations &
  typeof comparisonsOperations &
  typeof searchOperations &
  typeof draftOperations &
  typeof citationsOperations &
  typeof vocabulariesOperations &
  typeof termsOperations &
  typeof openWorkOperations &
  typeof changesOperations &
  typeof exportsOperations;

/** Everything that can be asked of the API. Routes, client and OpenAPI document derive from this table. */
export const operations: Operations = {
  ...startOperations,
  ...setsOperations,
  ...plansOperations,
  ...provisionsOperations,
  ...topicsOperations,
  ...relationsOperations,
  ...silencesOperations,
  ...eventsOperations,
  ...venuesOperations,
  ...cooperationAreasOperations,
  ...actorsOperations,
  ...sourcesOperations,
  ...comparisonsOperations,
  ...searchOperations,
  ...draftOperations,
  ...citationsOperations,
  ...vocabulariesOperations,
  ...termsOperations,
  ...openWorkOperations,
  ...changesOperations,
  ...exportsOperations,
};

/** Answers that are files, not JSON by a schema of the contract. */
export const downloads = { ...exportDownloads, ...briefDownloads } as const;

export type OperationId = keyof typeof operations;

/** Requests that send a text to be worked on. */
export const postings = { ...draftPostings } as const;

/** What an operation answers with. */
export type Answer<Id extends OperationId> = v.InferOutput<(typeof operations)[Id]['response']>;

/** What an operation may be asked with. */
export type Request<Id extends OperationId> = v.InferInput<(typeof operations)[Id]['query']>;
