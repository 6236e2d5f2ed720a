import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { ProblemSlug } from '@parley/contract';
import { languageOf } from '../negotiate.ts';
import { problemResponse } from '../problem-response.ts';

/** What is refused before it reaches the app, each as a listener that says so. */
export const refusals = (
  publicUrl: string | undefined,
): Readonly<Record<'tooMany' | 'overloaded' | 'unknownMethod', RequestListener>> => {
  const refuseWith = (slug: ProblemSlug, headers: Readonly<Record<string, string>> = {}) =>
    getRequestListener((request) =>
      problemResponse({ slug, errors: [] }, languageOf(request), headers, publicUrl),
    );
  return {
    // The verdict brings its own Retry-After.
    tooMany: refuseWith('too-many-requests'),
    overloaded: refuseWith('overloaded', { 'Retry-After': '2' }),
    unknownMethod: refuseWith('method-not-allowed', { Allow: 'GET, HEAD, OPTIONS' }),
  };
};
