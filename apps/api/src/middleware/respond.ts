import type { Context } from 'hono';
import type { AppEnv } from '../releases/answering-release.ts';
import type { Release } from '../releases/release.ts';
import { openHeaders } from '../security-headers.ts';
import { etagMatches, etagOf, sha256Of } from './etag.ts';

/** How long answers may be kept by browsers and by caches in front, as Cache-Control says it. */
const cacheControl = {
  /** Derived from the data: fresh for a minute, and good for a day while it is fetched anew. */
  data: 'public, max-age=60, stale-while-revalidate=86400',
  /** Pages and their data: a reader should not be shown an older release than a minute. */
  page: 'public, max-age=60',
  /** Documents about the API. */
  document: 'public, max-age=300',
  /** What changes with the code alone. */
  day: 'public, max-age=86400',
  none: 'no-store',
} as const;

interface Answer {
  body: string | Uint8Array<ArrayBuffer>;
  contentType: string;
  lifetime: keyof typeof cacheControl;
  /** The release that the body was made from, unless it is the one that the request began with. */
  release?: Release;
  /** Of the body, where it is known. */
  sha256?: string;
  status?: number;
  headers?: Readonly<Record<string, string>>;
}

/**
 * Every whole answer of the app: its headers, its validator, and 304 in its place when the caller has
 * it already. All headers are there from the start, since to touch them later costs most of the speed.
 */
export const respond = async (
  context: Context<AppEnv>,
  { body, contentType, lifetime, release, sha256, status = 200, headers = {} }: Answer,
): Promise<Response> => {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const etag = etagOf(sha256 ?? (await sha256Of(bytes)));
  const all = {
    ...openHeaders,
    'Content-Type': contentType,
    'Cache-Control': cacheControl[lifetime],
    'X-Data-Version': (release ?? context.get('release')).version,
    ...headers,
    ETag: etag,
  };
  if (status === 200 && etagMatches(context.req.header('If-None-Match'), etag))
    return new Response(null, { status: 304, headers: all });
  return new Response(bytes, { status, headers: all });
};

/**
 * The headers of an answer whose links begin with the host that was asked: no cache, ours or one in
 * front, may send it to whoever asks another host.
 */
export const variesByHost = (publicUrl: string | undefined): Readonly<Record<string, string>> =>
  publicUrl === undefined ? { Vary: 'Host' } : {};
