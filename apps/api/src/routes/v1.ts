import {
  addressOf,
  canonicalRequest,
  operations,
  type Operation,
  type OperationId,
} from '@parley/contract';
import type { Context, Hono } from 'hono';
import { conditional } from '../answer.ts';
import type { ListAsked } from '../lists/list.ts';
import { takes } from '../negotiate.ts';
import { previousCursor } from '../paging.ts';
import { keepFields } from '../present/keep-fields.ts';
import { keepLanguage } from '../present/keep-language.ts';
import { RequestProblem } from '../problem-response.ts';
import { readRequest } from '../read-request.ts';
import type { AppEnv } from '../releases/answering-release.ts';
import { askedRelease } from '../releases/asked-release.ts';
import { becameAt, withId } from '../releases/redirected.ts';
import type { Releases } from '../releases/releases.ts';
import type { Call } from './call.ts';
import { handlers } from './handlers.ts';

/** Items on a page when the request does not say. */
const pageSize = 50;

const answer = async <Id extends OperationId>(
  operation: Id,
  releases: Releases,
  publicUrl: string | undefined,
  context: Context<AppEnv>,
): Promise<Response> => {
  if (!takes(context.req.raw, 'application/json')) throw new RequestProblem('not-acceptable');
  const described: Operation = operations[operation];
  const asked = canonicalRequest(
    operations[operation].query,
    readRequest(operation, new URL(context.req.url)),
  );
  const release = askedRelease(asked, context.get('release'), releases);
  const url = new URL(context.req.url);
  const became = becameAt(release.dataset, url.pathname);
  if (became?.length === 1 && became[0] !== undefined)
    return context.redirect(withId(url, became[0]), 308);
  if (became !== undefined)
    throw new RequestProblem('not-found', [{ message: `Split into ${became.join(', ')}.` }]);
  const place = Object.values(context.req.param())[0] ?? '';
  const call: Call<Id> = {
    release,
    catalogue: release.catalogue,
    asked,
    place,
    publicUrl,
    filters: addressOf(operation, { ...asked, limit: undefined, cursor: undefined, at: undefined }),
    defaultLimit: pageSize,
    withCursor: (cursor) => addressOf(operation, { ...asked, cursor }),
  };
  const result = handlers[operation](call);
  const next = 'next' in result ? result.next : null;
  const { cursor, limit = pageSize, fields }: ListAsked = asked;
  const before = previousCursor(cursor, limit);
  const links = [
    ...(next === null ? [] : [`<${next}>; rel="next"`]),
    ...(before === null ? [] : [`<${call.withCursor(before)}>; rel="prev"`]),
  ];
  const sent = keepLanguage(keepFields(described, result, fields), asked.lang);
  return conditional(context.req.raw, JSON.stringify(sent), {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'public, max-age=60, stale-while-revalidate=86400',
    'X-Data-Version': release.version,
    ...(asked.lang === undefined ? {} : { 'Content-Language': asked.lang }),
    ...(links.length === 0 ? {} : { Link: links.join(', ') }),
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
