import type { Text } from '@parley/model';
import type * as v from 'valibot';
import type { ProblemSlug } from '../problems.ts';
import type { QuerySchema } from '../query-codec.ts';

export interface Operation {
  /** As in OpenAPI; braces mark a part of the path that the caller fills in. */
  path: string;
  /** What is asked for, in a word or two. */
  summary: Text;
  description: string;
  query: QuerySchema;
  response: v.GenericSchema;
  /** What tells the rows of its table apart, where that is not the id of a thing. */
  key?: readonly string[];
  problems: readonly ProblemSlug[];
  /** A request that works, for the documentation and for the tests. */
  example: string;
}

/** A request that sends a text to be worked on. Nothing is changed by it, and nothing is kept. */
export interface Posting extends Pick<Operation, 'path' | 'summary' | 'description' | 'response'> {
  body: v.GenericSchema;
  problems: readonly ProblemSlug[];
  /** A body that works, for the documentation and for the tests. */
  example: Readonly<Record<string, unknown>>;
}

/** A request that is answered with a file. */
export interface Download extends Omit<Operation, 'response'> {
  mediaTypes: readonly string[];
}

/** Problems that any request can have. */
export const always = [
  'unknown-parameter',
  'invalid-parameter',
  'release-not-held',
  'not-acceptable',
  'malformed-request',
  'address-too-long',
  'too-many-requests',
  'overloaded',
] as const;

/** Problems of a request for a list. */
export const paged = [...always, 'invalid-cursor', 'cursor-expired'] as const;

/** Problems of a request for one thing. */
export const single = [...always, 'not-found'] as const;
