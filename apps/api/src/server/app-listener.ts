import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { ResponseCache } from '../middleware/response-cache.ts';
import { problemResponse } from '../problem-response.ts';
import type { OnError } from '../request-errors.ts';
import { cacheRequestOf } from './cache-request.ts';
import { encodings } from './compression.ts';
import {
  encodeResponse,
  recodeResponse,
  writeResponse,
  type EncodedResponse,
} from './encoded-response.ts';
import { overloaded } from './refusals.ts';
import { createWorkQueue, Overloaded } from './work-queue.ts';

/** Answers a request; the app. */
export type Fetch = (request: Request, env: object) => Response | Promise<Response>;

/**
 * So many requests are answered by the app at the same time. A thousand callers who begin with big
 * exports took 3 GB of memory and take 0.3 GB (`pnpm faults`).
 */
const appQueue = { atOnce: 16, mostWaiting: 1000, longestWait: 2000 };

/** These tell load balancers how the process is, most of all when it has too much to do. */
export const alwaysAnswered: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

interface AppListenerOptions {
  fetch: Fetch;
  cache: ResponseCache<EncodedResponse>;
  publicUrl: string | undefined;
  onError: OnError;
}

type Wanted = ReturnType<typeof cacheRequestOf>;

/** A whole answer to a read, which can be encoded and cached; a stream or a problem is sent as it is. */
const isWhole = ({ status, headers, body }: Response): boolean =>
  status === 200 &&
  body !== null &&
  headers.get('Content-Type')?.startsWith('text/event-stream') !== true;

/**
 * Asks the app, in a queue, encodes what it answers as the caller takes it, and caches the bytes where
 * it may. What several ask for at the same time is made once.
 */
export const appListener = ({
  fetch,
  cache,
  publicUrl,
  onError,
}: AppListenerOptions): RequestListener => {
  const inTurn = createWorkQueue(appQueue);
  const beingMade = new Map<string, Promise<unknown>>();

  /** Bytes that are cached in the encoding that is wanted, or in another one. */
  const cached = async (wanted: Wanted): Promise<EncodedResponse | undefined> => {
    const found = cache.get(wanted);
    if (found) return found;
    for (const encoding of encodings) {
      const other = cache.get({ ...wanted, encoding });
      if (other === undefined) continue;
      const recoded = await recodeResponse(other, wanted.encoding);
      cache.set(wanted, other.source, recoded);
      return recoded;
    }
    return undefined;
  };

  const make = async (
    request: Request,
    env: object,
    wanted: Wanted,
  ): Promise<EncodedResponse | Response> => {
    const ready = await cached(wanted);
    if (ready) return ready;
    const headers = new Headers(request.headers);
    // Whether the caller has the bytes already is known only once they are encoded.
    headers.delete('If-None-Match');
    const response = await fetch(new Request(request.url, { headers }), env);
    if (!isWhole(response)) return response;
    const encoded = await encodeResponse(response, wanted.encoding);
    cache.set(wanted, response.headers, encoded);
    return encoded;
  };

  const read = async (
    request: Request,
    env: object,
    wanted: Wanted,
  ): Promise<EncodedResponse | Response> => {
    const key = JSON.stringify(wanted);
    // Where the bytes that somebody else waits for are for everybody, they are for this caller too.
    await beingMade.get(key)?.catch(() => {});
    const shared = cache.get(wanted);
    if (shared) return shared;
    const made = inTurn(() => make(request, env, wanted));
    if (beingMade.has(key)) return made;
    beingMade.set(key, made);
    return made.finally(() => beingMade.delete(key));
  };

  const answer = async (request: Request, adapter: object): Promise<Response> => {
    // The adapter's own environment.
    const { incoming, outgoing } = adapter as {
      incoming: IncomingMessage;
      outgoing: ServerResponse;
    };
    const env = { ...adapter, requestId: outgoing.getHeader('X-Request-Id') };
    if (alwaysAnswered.has(incoming.url ?? '')) return fetch(request, env);
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return await inTurn(async () => fetch(request, env));
      const made = await read(request, env, cacheRequestOf(incoming, publicUrl !== undefined));
      if (made instanceof Response) return made;
      if (!outgoing.destroyed) writeResponse(made, incoming, outgoing, []);
      return RESPONSE_ALREADY_SENT;
    } catch (error) {
      if (error instanceof Overloaded) return overloaded(request, publicUrl);
      throw error;
    }
  };

  return getRequestListener(answer, {
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
};
