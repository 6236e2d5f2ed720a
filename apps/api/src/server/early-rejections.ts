import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { ProblemSlug } from '@parley/contract';
import { languageOf } from '../negotiate.ts';
import { problemResponse } from '../problem-response.ts';

/** Told to whoever would have to wait too long. */
export const overloaded = (request: Request, publicUrl: string | undefined): Response =>
  problemResponse(
    { slug: 'overloaded', errors: [] },
    languageOf(request),
    { 'Retry-After': '2' },
    publicUrl,
  );

/** What is refused before it reaches the app, each as a listener that says so. */
export const earlyRejections = (
  publicUrl: string | undefined,
): Readonly<Record<'malformed' | 'tooMany' | 'overloaded' | 'unknownMethod', RequestListener>> => {
  const refuseWith = (slug: ProblemSlug, headers: Readonly<Record<string, string>> = {}) =>
    getRequestListener((request) =>
      problemResponse({ slug, errors: [] }, languageOf(request), headers, publicUrl),
    );
  return {
    malformed: refuseWith('malformed-request'),
    // The verdict brings its own Retry-After.
    tooMany: refuseWith('too-many-requests'),
    overloaded: getRequestListener((request) => overloaded(request, publicUrl)),
    unknownMethod: refuseWith('method-not-allowed', { Allow: 'GET, HEAD, OPTIONS' }),
  };
};
