import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { ProblemSlug } from '@parley/contract';
import { nameOf, names } from '../answer.ts';
import { basePathOf, withoutBase } from '../base-path.ts';
import { languageOf } from '../negotiate.ts';
import { problemResponse } from '../problem-response.ts';
import { movedTo } from '../redirect.ts';
import { perRelease } from '../releases/release.ts';
import type { Releases } from '../releases/releases.ts';
import { createByteTable, type Kept } from './byte-table.ts';
import { encodingFor, isPacked, pack } from './encodings.ts';
import { requestIdOf } from './request-id.ts';
import type { Verdict } from './rate-limit.ts';

/** What a request came to, for the log: nothing that tells who asked or for which words. */
interface Access {
  id: string;
  method: string;
  /** Without the query. */
  path: string;
  status: number;
  milliseconds: number;
  /** Whether the bytes were at hand. */
  kept: boolean;
}

interface ListenerOptions {
  /** Answers a request; the app, behind the files of the web app. */
  fetch: (request: Request, env: object) => Response | Promise<Response>;
  releases: Releases;
  publicUrl?: string | undefined;
  /** Counts the request of a caller; absent when there is no limit. */
  count?: ((incoming: IncomingMessage) => Verdict) | undefined;
  isOverloaded?: () => boolean;
  onAccess?: ((access: Access) => void) | undefined;
  onError?: (error: unknown) => void;
}

/** With fewer requests under way, it is others on the machine that keep the process waiting. */
const manyUnderWay = 32;

/** These tell load balancers how the process is, most of all when it has too much to do. */
const alwaysAnswered = new Set(['/healthz', '/readyz']);

const varyOf = (headers: Headers): string[] =>
  (headers.get('Vary') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);

/**
 * Listens to requests for the app. Answers are packed as the caller takes them, each packing with
 * a strong validator of its own; answers of the current release are kept as bytes, so that asking
 * again costs no more than writing them. What is kept was made by the app itself.
 */
export const createListener = ({
  fetch,
  releases,
  publicUrl,
  count,
  isOverloaded = () => false,
  onAccess,
  onError = () => {},
}: ListenerOptions): RequestListener => {
  const base = basePathOf(publicUrl);
  const tableOf = perRelease(() => createByteTable());

  const refusal = (slug: ProblemSlug, headers: Readonly<Record<string, string>> = {}) =>
    getRequestListener((request) =>
      problemResponse({ slug, errors: [] }, languageOf(request), headers, publicUrl),
    );

  /** The answer with its bytes packed and its validator, kept when it may be. */
  const packed = async (response: Response, incoming: IncomingMessage): Promise<Kept> => {
    const plain = Buffer.from(await response.arrayBuffer());
    const headers = new Headers(response.headers);
    const contentType = headers.get('Content-Type') ?? '';
    const asked = encodingFor(incoming.headers['accept-encoding']?.toString());
    const encoding = isPacked(contentType, plain.length) ? asked : 'identity';
    const isLasting = headers.get('Cache-Control')?.includes('immutable') === true;
    const body = await pack(plain, encoding, isLasting);
    const name =
      nameOf(headers.get('ETag')) ?? createHash('sha256').update(plain).digest('hex').slice(0, 32);
    const etag = encoding === 'identity' ? `"${name}"` : `"${name}-${encoding}"`;
    const vary = varyOf(headers);
    if (isPacked(contentType, plain.length)) {
      headers.set(
        'Vary',
        [...(headers.get('Vary')?.split(/,\s*/) ?? []), 'Accept-Encoding'].join(', '),
      );
      vary.push('accept-encoding');
    }
    headers.set('ETag', etag);
    headers.set('Content-Length', String(body.length));
    if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
    const kept = { headers: [...headers].flat(), etag, body };
    const { url = '/' } = incoming;
    const current = releases.current();
    const version = headers.get('X-Data-Version');
    const canonical = headers.get('Content-Location') ?? base + url;
    if (
      headers.get('Cache-Control')?.startsWith('public') === true &&
      (version === null || version === current.version) &&
      canonical === base + url
    )
      tableOf(current).keep(url, [...vary, 'host'], askOf(incoming), kept);
    return kept;
  };

  const answer = async (request: Request, env: object): Promise<Response> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return fetch(request, env);
    const { incoming } = env as { incoming: IncomingMessage };
    const headers = new Headers(request.headers);
    // Whether the caller has the bytes already is known only once they are packed.
    headers.delete('If-None-Match');
    const response = await fetch(new Request(request.url, { headers }), env);
    const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream');
    if (response.status !== 200 || isStream === true || response.body === null) return response;
    const kept = await packed(response, incoming);
    const whole: [string, string][] = pairs(kept.headers);
    if (names(incoming.headers['if-none-match'], kept.etag))
      return new Response(null, { status: 304, headers: whole.filter(isOfNotModified) });
    return new Response(new Uint8Array(kept.body), { headers: whole });
  };

  const viaApp = getRequestListener(answer, {
    errorHandler: (error) => {
      const isTheirs = error instanceof RequestError;
      if (!isTheirs) onError(error);
      return problemResponse(
        { slug: isTheirs ? 'malformed-request' : 'internal', errors: [] },
        'en',
        {},
        publicUrl,
      );
    },
  });
  const overloaded = refusal('overloaded', { 'Retry-After': '2' });
  const home = getRequestListener(() => movedTo(`${base}/`));
  const unknownMethod = refusal('method-not-allowed', { Allow: 'GET, HEAD, OPTIONS' });

  let underWay = 0;

  return (incoming, outgoing) => {
    const began = performance.now();
    const { method = 'GET' } = incoming;
    const within = withoutBase(base, incoming.url ?? '/');
    // Everything behind this knows the address without the base path.
    const url = (incoming.url = within ?? '/');
    const id = requestIdOf(incoming.headers['x-request-id']);
    const verdict = count?.(incoming);
    const reads = method === 'GET' || method === 'HEAD';
    const kept =
      within !== undefined && reads && verdict?.allowed !== false
        ? tableOf(releases.current()).find(url, askOf(incoming))
        : undefined;
    underWay += 1;
    outgoing.once('close', () => {
      underWay -= 1;
      onAccess?.({
        id,
        method,
        path: url.split('?')[0]?.slice(0, 200) ?? '',
        status: outgoing.statusCode,
        milliseconds: Math.round((performance.now() - began) * 10) / 10,
        kept: kept !== undefined,
      });
    });
    if (kept) {
      writeKept(kept, incoming, outgoing, id, verdict);
      return;
    }
    outgoing.setHeader('X-Request-Id', id);
    for (const [name, value] of Object.entries(verdict?.headers ?? {}))
      outgoing.setHeader(name, value);
    if (verdict?.allowed === false) void refusal('too-many-requests')(incoming, outgoing);
    else if (within === undefined) void home(incoming, outgoing);
    // The Request of the platform refuses to be made with these.
    else if (method === 'TRACE' || method === 'TRACK') void unknownMethod(incoming, outgoing);
    else if (underWay > manyUnderWay && isOverloaded() && !alwaysAnswered.has(url))
      void overloaded(incoming, outgoing);
    else void viaApp(incoming, outgoing);
  };
};

const askOf =
  ({ headers }: IncomingMessage) =>
  (name: string): string | undefined =>
    name === 'accept-encoding' ? encodingFor(headers[name]?.toString()) : headers[name]?.toString();

const pairs = (flat: readonly string[]): [string, string][] =>
  flat.flatMap((name, place): [string, string][] =>
    place % 2 === 0 ? [[name, flat[place + 1] ?? '']] : [],
  );

/** A 304 has every header of the answer but those that speak of its bytes. */
const isOfNotModified = ([name]: readonly [string, string]): boolean =>
  !/^content-(?:length|encoding|type)$/i.test(name);

const writeKept = (
  kept: Kept,
  { method, headers }: IncomingMessage,
  outgoing: ServerResponse,
  id: string,
  verdict: Verdict | undefined,
): void => {
  const own = ['X-Request-Id', id, ...Object.entries(verdict?.headers ?? {}).flat()];
  if (names(headers['if-none-match'], kept.etag)) {
    outgoing.writeHead(304, [...pairs(kept.headers).filter(isOfNotModified).flat(), ...own]);
    outgoing.end();
    return;
  }
  outgoing.writeHead(200, [...kept.headers, ...own]);
  outgoing.end(method === 'HEAD' ? undefined : kept.body);
};
