import { addressOf, encodeQuery, operations, type OperationId } from '@parley/contract';
import type { Context, Hono } from 'hono';
import { conditional } from '../answer.ts';
import { takes } from '../negotiate.ts';
import { keepLanguage } from '../present/keep-language.ts';
import { RequestProblem } from '../problem-response.ts';
import { readRequest } from '../read-request.ts';
import type { AppEnv } from '../releases/answering-release.ts';
import { askedRelease } from '../releases/asked-release.ts';
import { becameAt, withId } from '../releases/redirected.ts';
import type { Releases } from '../releases/releases.ts';
import type { Call } from './call.ts';
import { handlers } from './handlers.ts';

const answer = async <Id extends OperationId>(
  operation: Id,
  releases: Releases,
  publicUrl: string | undefined,
  context: Context<AppEnv>,
): Promise<Response> => {
  if (!takes(context.req.raw, 'application/json')) throw new RequestProblem('not-acceptable');
  const asked = readRequest(operation, new URL(context.req.url));
  const release = askedRelease(asked, context.get('release'), releases);
  const url = new URL(context.req.url);
  const became = becameAt(release.dataset, url.pathname);
  if (became?.length === 1 && became[0] !== undefined)
    return context.redirect(withId(url, became[0]), 308);
  if (became !== undefined)
    throw new RequestProblem('not-found', [{ message: `Split into ${became.join(', ')}.` }]);
  const place = Object.values(context.req.param())[0] ?? '';
  const { path, query } = operations[operation];
  const paged = { limit: undefined, cursor: undefined };
  const call: Call<Id> = {
    release,
    catalogue: release.catalogue,
    asked,
    place,
    publicUrl,
    filters: `${path}?${encodeQuery(query, { ...asked, ...paged })}`,
    withCursor: (cursor) => addressOf(operation, { ...asked, cursor }),
  };
  const result = handlers[operation](call);
  const next = typeof result === 'object' && 'next' in result ? result.next : null;
  return conditional(context.req.raw, JSON.stringify(keepLanguage(result, asked.lang)), {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'public, max-age=60, stale-while-revalidate=86400',
    'X-Data-Version': release.version,
    ...(asked.lang === undefined ? {} : { 'Content-Language': asked.lang }),
    ...(next === null ? {} : { Link: `<${next}>; rel="next"` }),
  });
};

/** Mounts every operation of the contract. */
export const mountV1 = (app: Hono<AppEnv>, releases: Releases, publicUrl?: string): void => {
  // Object.keys loses the key type; these are exactly the operation ids.
  for (const operation of Object.keys(operations) as OperationId[]) {
    const path = operations[operation].path.replace(/\{(\w+)\}/, ':$1');
    app.get(path, (context) => answer(operation, releases, publicUrl, context));
  }
};
