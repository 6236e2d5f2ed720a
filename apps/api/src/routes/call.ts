import type { Answer, OperationId } from '@parley/contract';
import { pageOf } from '../paging.ts';
import { RequestProblem } from '../problem-response.ts';
import type { Asked } from '../read-request.ts';
import type { Catalogue } from '../releases/catalogue.ts';
import type { Release } from '../releases/release.ts';

/** What a handler is given besides the dataset. */
export interface Call<Id extends OperationId> {
  /** The release that answers. */
  release: Release;
  /** Its catalogue. */
  catalogue: Catalogue;
  asked: Asked<Id>;
  /** The part of the path in braces. */
  place: string;
  /** The request's query without cursor and limit, in canonical form. */
  filters: string;
  /** Origin of the public addresses, where the service has one. */
  publicUrl: string | undefined;
  /** The same request with another cursor, as an address. */
  withCursor: (cursor: string) => string;
}

export type Handlers = { [Id in OperationId]: (call: Call<Id>) => Answer<Id> };

/** @throws RequestProblem when there is nothing. */
export const requireFound = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new RequestProblem('not-found');
  return thing;
};

/** One page of a list, in the shape all lists share. */
export const listed = <T, U>(
  all: readonly T[],
  present: (item: T) => U,
  {
    release,
    asked,
    filters,
    withCursor,
  }: {
    release: Release;
    asked: { cursor?: string | undefined; limit?: number | undefined };
    filters: string;
    withCursor: (cursor: string) => string;
  },
): { items: U[]; total: number; dataVersion: string; next: string | null } => {
  const { items, total, next } = pageOf(all, asked, filters, release);
  return {
    items: items.map(present),
    total,
    dataVersion: release.version,
    next: next === null ? null : withCursor(next),
  };
};
