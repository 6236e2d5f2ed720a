import type { IncomingMessage, RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { basePathOf, withoutBase } from '../base-path.ts';
import { createResponseCache, defaultCacheBytes } from '../middleware/response-cache.ts';
import { movedTo } from '../redirect.ts';
import type { Releases } from '../releases/releases.ts';
import type { OnError } from '../request-errors.ts';
import { transportHeaders } from '../security-headers.ts';
import { logAccess, type Access } from './access.ts';
import {
  alwaysAnswered,
  appListener,
  type AppListenerOptions,
  type Fetch,
} from './app-listener.ts';
import { cacheRequestOf } from './cache-request.ts';
import { boundUnread, defaultBounds, oneAtATime } from './connections.ts';
import { sizeOf, writeResponse } from './encoded-response.ts';
import { prices, type Verdict } from './rate-limit.ts';
import { earlyRejections } from './early-rejections.ts';
import { requestIdOf } from './request-id.ts';
import { targetOf } from './request-target.ts';
import type { ServeFile } from './static-files.ts';
import { isHeavy } from './work-queue.ts';

interface ListenerOptions extends Pick<AppListenerOptions, 'fetchHealth' | 'queues'> {
  fetch: Fetch;
  releases: Releases;
  /** Serves the files of the web app. */
  serveFile?: ServeFile;
  publicUrl?: string | undefined;
  /** What the cache of responses may take, in bytes. */
  cacheBytes?: number | undefined;
  /** Counts the request of a caller, by its price; no verdict where there is no limit. */
  count?: ((incoming: IncomingMessage, price: number) => Verdict | undefined) | undefined;
  /** Whether a proxy of ours stands in front, which names requests. */
  hasProxy?: boolean | undefined;
  /** Bytes that may be made and not yet taken, over all connections. */
  mostUnread?: number | undefined;
  isOverloaded?: () => boolean;
  onAccess?: ((access: Access) => void) | undefined;
  onError?: OnError;
}

/** With fewer requests under way, it is others on the machine that keep the process waiting. */
const manyUnderWay = 32;

/**
 * Listens to requests for the app. Files and cached responses are written from bytes, so that asking
 * again costs no more than writing them; what is too much is refused; all else goes to the app.
 */
export const createListener = ({
  fetch,
  fetchHealth,
  queues,
  releases,
  serveFile = () => false,
  publicUrl,
  cacheBytes = defaultCacheBytes,
  count,
  hasProxy = false,
  mostUnread = defaultBounds.unread,
  isOverloaded = () => false,
  onAccess,
  onError = () => {},
}: ListenerOptions): RequestListener => {
  const base = basePathOf(publicUrl);
  const cache = createResponseCache({ releases, base, sizeOf, maxBytes: cacheBytes });
  const app = appListener({ fetch, fetchHealth, queues, cache, charge: count, publicUrl, onError });
  const home = getRequestListener(() => movedTo(`${base}/`));
  const { malformed, tooMany, overloaded, unknownMethod } = earlyRejections(publicUrl);
  const transport = Object.entries(transportHeaders(publicUrl)).flat();
  const trackUnread = boundUnread(mostUnread);
  let underWay = 0;

  return oneAtATime((incoming, outgoing) => {
    outgoing.once('prefinish', () => trackUnread(outgoing));
    const { method } = incoming;
    const target = targetOf(incoming);
    const within = target === undefined ? undefined : withoutBase(base, target);
    // Whatever it named, the refusal needs a host to be made.
    if (target === undefined) incoming.headers.host = 'localhost';
    // Everything behind this knows the address in one spelling and without the base path.
    incoming.url = within ?? '/';
    const id = requestIdOf(incoming.headers['x-request-id'], hasProxy);
    const own = ['X-Request-Id', id, ...transport];
    const isRead = method === 'GET' || method === 'HEAD';
    const bytes =
      isRead && within !== undefined
        ? cache.get(cacheRequestOf(incoming, publicUrl !== undefined))
        : undefined;
    if (onAccess) logAccess(incoming, outgoing, { id, cached: bytes !== undefined }, onAccess);
    if (within !== undefined && serveFile(incoming, outgoing, own)) return;

    const price = bytes ? prices.cached : isHeavy(incoming.url) ? prices.heavy : prices.light;
    const verdict = alwaysAnswered.has(incoming.url) ? undefined : count?.(incoming, price);
    if (verdict) own.push(...Object.entries(verdict.headers).flat());
    const isAllowed = verdict?.allowed !== false;
    if (bytes && isAllowed) {
      writeResponse(bytes, incoming, outgoing, own);
      return;
    }
    for (let at = 0; at < own.length; at += 2) outgoing.setHeader(own[at] ?? '', own[at + 1] ?? '');
    underWay += 1;
    outgoing.once('close', () => (underWay -= 1));
    if (target === undefined) void malformed(incoming, outgoing);
    else if (!isAllowed) void tooMany(incoming, outgoing);
    else if (within === undefined) void home(incoming, outgoing);
    // The Request of the platform refuses to be made with these.
    else if (method === 'TRACE' || method === 'TRACK') void unknownMethod(incoming, outgoing);
    else if (underWay > manyUnderWay && isOverloaded() && !alwaysAnswered.has(incoming.url))
      void overloaded(incoming, outgoing);
    else void app(incoming, outgoing);
  });
};
