import type { IncomingMessage, RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { basePathOf, withoutBase } from '../base-path.ts';
import { movedTo } from '../redirect.ts';
import type { Releases } from '../releases/releases.ts';
import { transportHeaders } from '../security-headers.ts';
import { tellAccess, type Access } from './access.ts';
import { keptAnswers } from './kept-answers.ts';
import type { Verdict } from './rate-limit.ts';
import { refusals } from './refusals.ts';
import { requestIdOf } from './request-id.ts';
import { alwaysAnswered, viaApp, type Fetch } from './via-app.ts';
import { writeAnswer } from './write-answer.ts';

interface ListenerOptions {
  fetch: Fetch;
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

/**
 * Listens to requests for the app. What it answered before in the current release is written from
 * bytes, so that asking again costs no more than writing them; what is too much is refused; all else
 * goes to the app.
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
  const kept = keptAnswers(releases, base);
  const app = viaApp({ fetch, kept, publicUrl, onError });
  const home = getRequestListener(() => movedTo(`${base}/`));
  const { tooMany, overloaded, unknownMethod } = refusals(publicUrl);
  const transport = Object.entries(transportHeaders(publicUrl)).flat();
  let underWay = 0;

  return (incoming, outgoing) => {
    const { method } = incoming;
    const within = withoutBase(base, incoming.url ?? '/');
    // Everything behind this knows the address without the base path.
    incoming.url = within ?? '/';
    const id = requestIdOf(incoming.headers['x-request-id']);
    const verdict = count?.(incoming);
    const isAllowed = verdict?.allowed !== false;
    const own = ['X-Request-Id', id, ...transport];
    if (verdict) own.push(...Object.entries(verdict.headers).flat());

    const isRead = method === 'GET' || method === 'HEAD';
    const bytes = isRead && isAllowed && within !== undefined ? kept.find(incoming) : undefined;
    if (onAccess) tellAccess(incoming, outgoing, { id, kept: bytes !== undefined }, onAccess);
    if (bytes) {
      writeAnswer(bytes, incoming, outgoing, own);
      return;
    }
    for (let at = 0; at < own.length; at += 2) outgoing.setHeader(own[at] ?? '', own[at + 1] ?? '');
    underWay += 1;
    outgoing.once('close', () => (underWay -= 1));
    if (!isAllowed) void tooMany(incoming, outgoing);
    else if (within === undefined) void home(incoming, outgoing);
    // The Request of the platform refuses to be made with these.
    else if (method === 'TRACE' || method === 'TRACK') void unknownMethod(incoming, outgoing);
    else if (underWay > manyUnderWay && isOverloaded() && !alwaysAnswered.has(incoming.url))
      void overloaded(incoming, outgoing);
    else void app(incoming, outgoing);
  };
};
