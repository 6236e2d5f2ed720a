import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import pLimit from 'p-limit';
import { problemResponse } from '../problem-response.ts';
import { answerBytes } from './answer-bytes.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { overloaded } from './refusals.ts';
import { writeAnswer } from './write-answer.ts';

/** Answers a request; the app, behind the files of the web app. */
export type Fetch = (request: Request, env: object) => Response | Promise<Response>;

/**
 * So many reads are answered by the app at the same time. The others wait, and find the bytes at hand
 * when somebody has asked the same meanwhile: a thousand callers who begin with the same big export
 * took 3 GB of memory and take 0.3 GB (`pnpm faults`).
 */
const mostAtOnce = 16;

/** Whoever waited longer has likely gone, or asks again anyway; to make an answer now would make all others wait, in milliseconds. */
const longestWait = 2000;

/** These tell load balancers how the process is, most of all when it has too much to do. */
export const alwaysAnswered: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

interface ViaAppOptions {
  fetch: Fetch;
  kept: KeptAnswers;
  publicUrl: string | undefined;
  onError: (error: unknown) => void;
}

/** A whole answer to a read, which can be packed and kept; a stream or a problem is sent as it is. */
const isWhole = ({ status, headers, body }: Response): boolean =>
  status === 200 &&
  body !== null &&
  headers.get('Content-Type')?.startsWith('text/event-stream') !== true;

/** Tells the app the id that the listener gave to the request. */
const withId = (env: object): object => ({
  ...env,
  requestId: (env as { outgoing: ServerResponse }).outgoing.getHeader('X-Request-Id')?.toString(),
});

/** Asks the app, packs what it answers as the caller takes it, and keeps the bytes where it may. */
export const viaApp = ({ fetch, kept, publicUrl, onError }: ViaAppOptions): RequestListener => {
  const inTurn = pLimit(mostAtOnce);

  const read = async (request: Request, env: object, began: number): Promise<Response> => {
    // The adapter's own environment.
    const { incoming, outgoing } = env as { incoming: IncomingMessage; outgoing: ServerResponse };
    if (outgoing.destroyed) return RESPONSE_ALREADY_SENT;
    const ready = kept.find(incoming);
    if (ready) {
      writeAnswer(ready, incoming, outgoing, []);
      return RESPONSE_ALREADY_SENT;
    }
    if (performance.now() - began > longestWait) return overloaded(request, publicUrl);
    const headers = new Headers(request.headers);
    // Whether the caller has the bytes already is known only once they are packed.
    headers.delete('If-None-Match');
    const response = await fetch(new Request(request.url, { headers }), withId(env));
    if (!isWhole(response)) return response;
    const bytes = await answerBytes(response, incoming.headers['accept-encoding']?.toString());
    kept.keep(incoming, response, bytes);
    writeAnswer(bytes, incoming, outgoing, []);
    return RESPONSE_ALREADY_SENT;
  };

  const answer = async (request: Request, env: object): Promise<Response> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return fetch(request, withId(env));
    const { incoming } = env as { incoming: IncomingMessage };
    if (alwaysAnswered.has(incoming.url ?? '')) return fetch(request, env);
    return inTurn(read, request, env, performance.now());
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
