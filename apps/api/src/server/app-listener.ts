import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { ResponseCache } from '../middleware/response-cache.ts';
import { problemResponse } from '../problem-response.ts';
import { messagesIn, readBody } from '../read-body.ts';
import type { OnError } from '../request-errors.ts';
import { cacheRequestOf } from './cache-request.ts';
import { encodings } from './compression.ts';
import {
  encodeResponse,
  recodeResponse,
  writeResponse,
  type EncodedResponse,
} from './encoded-response.ts';
import { prices, type Verdict } from './rate-limit.ts';
import { overloaded } from './early-rejections.ts';
import { createWorkQueue, isHeavy, Overloaded, type Queues } from './work-queue.ts';

/** Answers a request; the app. */
export type Fetch = (request: Request, env: object) => Response | Promise<Response>;

/**
 * So many requests are answered by an app in the same thread at a time. A thousand callers who begin
 * with big exports took 3 GB of memory and take 0.3 GB (`pnpm faults`).
 */
const inOneThread = { atOnce: 16, mostWaiting: 1000, longestWait: 2000 };

/** These tell load balancers how the process is, most of all when it has too much to do. */
export const alwaysAnswered: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

export interface AppListenerOptions {
  fetch: Fetch;
  /** Answers health checks; the app unless it is named. */
  fetchHealth?: Fetch | undefined;
  queues?: Queues | undefined;
  cache: ResponseCache<EncodedResponse>;
  /** Counts what a request costs beyond what is known from its head. */
  charge?: ((incoming: IncomingMessage, price: number) => Verdict | undefined) | undefined;
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
  fetchHealth = fetch,
  queues = { light: inOneThread, heavy: inOneThread },
  cache,
  charge,
  publicUrl,
  onError,
}: AppListenerOptions): RequestListener => {
  const light = createWorkQueue(queues.light);
  const heavy = createWorkQueue(queues.heavy);
  const inProgress = new Map<string, Promise<unknown>>();

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
    await inProgress.get(key)?.catch(() => {});
    const shared = cache.get(wanted);
    if (shared) return shared;
    const inTurn = isHeavy(wanted.address) ? heavy : light;
    const made = inTurn(() => make(request, env, wanted));
    if (inProgress.has(key)) return made;
    inProgress.set(key, made);
    return made.finally(() => inProgress.delete(key));
  };

  /** A request with a body, which is read before anything waits for a thread. */
  const post = async (
    request: Request,
    env: object,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ): Promise<Response> => {
    const body = await readBody(request);
    const verdict = charge?.(incoming, prices.heavy * (messagesIn(body) - 1));
    for (const [name, value] of Object.entries(verdict?.headers ?? {}))
      outgoing.setHeader(name, value);
    const { url, method, headers } = request;
    const whole = new Request(url, { method, headers, body: body ?? null });
    return heavy(async () => fetch(whole, env));
  };

  const answer = async (request: Request, adapter: object): Promise<Response> => {
    // The adapter's own environment.
    const { incoming, outgoing } = adapter as {
      incoming: IncomingMessage;
      outgoing: ServerResponse;
    };
    const env = { ...adapter, requestId: outgoing.getHeader('X-Request-Id') };
    if (alwaysAnswered.has(incoming.url ?? '')) return fetchHealth(request, env);
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return await post(request, env, incoming, outgoing);
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
