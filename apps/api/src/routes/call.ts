import type { Answer, OperationId } from '@parley/contract';
import type { ExportStore } from '../exports/export-store.ts';
import { RequestProblem } from '../problem-response.ts';
import type { Params } from '../read-request.ts';
import type { Release, ReleaseIndex } from '../releases/release.ts';

/** What a handler is given besides the dataset. */
export interface Call<Id extends OperationId> {
  /** The release that answers. */
  release: Release;
  /** Whether requests that ask for no release get this one. */
  isCurrent: boolean;
  /** The same, with everything reachable by id. */
  index: ReleaseIndex;
  params: Params<Id>;
  /** The part of the path in braces. */
  place: string;
  /** The request's query without cursor and limit, in canonical form. */
  filters: string;
  /** What public addresses begin with, where the service knows it. */
  publicUrl: string | undefined;
  /** Path that every address from the root of the host begins with; empty without one. */
  base: string;
  /** What links begin with: the public origin and path where the service knows it, the path alone elsewhere. */
  root: string;
  /** Address of the repository that corrections are sent to, where there is one. */
  repositoryUrl: string | undefined;
  /** How many items a page has when the request does not say. */
  defaultLimit: number;
  /** The files of the release. */
  files: ExportStore;
  /** The same request with another cursor, as an address. */
  withCursor: (cursor: string) => string;
}

export type Handlers = {
  [Id in OperationId]: (call: Call<Id>) => Answer<Id> | Promise<Answer<Id>>;
};

/** @throws RequestProblem when there is nothing. */
export const requireFound = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new RequestProblem('not-found');
  return thing;
};
