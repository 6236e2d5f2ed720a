import { createMcpHandler } from '@modelcontextprotocol/server';
import { mcpServers } from '@parley/mcp';
import type { Hono } from 'hono';
import type { AppEnv } from '../releases/answering-release.ts';
import type { OnError } from '../request-errors.ts';
import { openHeaders } from '../security-headers.ts';
import { indexIn, perRelease, type Release } from '../releases/release.ts';
import { draftIndexOf, indexInStepsOf } from '../resources/search.ts';
import { longestBody, messagesIn, readBody } from '../read-body.ts';
import { mayBeRebound } from './mcp-host.ts';

export const mcpPath = '/mcp';

/** Headers that a client in a browser may send. */
export const mcpHeaders = [
  'Accept',
  'Content-Type',
  'Mcp-Method',
  'Mcp-Name',
  'Mcp-Protocol-Version',
  'Mcp-Session-Id',
];

export const mcpAdvice = [
  { message: 'Here the Model Context Protocol is spoken: send its messages by POST.' },
];

/** Messages in one request; only revision 2025-03-26 has more than one, and a hundred asked for 15 MB. */
const mostMessages = 4;

/** In the protocol's own form, which its clients can show. */
const refusal = (status: number, code: number, message: string): Response =>
  Response.json({ jsonrpc: '2.0', error: { code, message }, id: null }, { status });

const rebound = (): Response =>
  refusal(
    403,
    -32_000,
    'Browsers are not answered under this name. The operator of the service can set PUBLIC_URL to it.',
  );

const tooMany = (): Response =>
  refusal(400, -32_600, `A batch has ${mostMessages} messages at most.`);

/** What the protocol wants a client to take. */
const acceptedTypes = 'application/json, text/event-stream';

/** Headers of a request that takes anything, or does not say, as of one that takes what the protocol wants. */
const acceptingBoth = (given: Headers): Headers => {
  const accept = given.get('Accept');
  if (accept !== null && !accept.split(',').some((type) => type.trim().startsWith('*/*')))
    return given;
  const headers = new Headers(given);
  headers.set('Accept', acceptedTypes);
  return headers;
};

/**
 * The Model Context Protocol over streamable HTTP, stateless: revision 2026-07-28, and those before it.
 * Any origin may ask, as anywhere in the API; but no page may ask under a name that it has led here
 * itself.
 */
export const mountMcp = (
  app: Hono<AppEnv>,
  publicUrl: string | undefined,
  onError: OnError,
): void => {
  const serversFor = (release: Release) =>
    mcpServers(release.dataset, {
      origin: publicUrl,
      index: indexInStepsOf(release).soon,
      draft: () => draftIndexOf(release),
      indexIn: (language) => indexIn(release, language),
      onError,
    });
  const handlerFor = perRelease((release) =>
    createMcpHandler(serversFor(release), {
      maxRequestBodySize: longestBody,
    }),
  );
  const publicName = publicUrl === undefined ? undefined : new URL(publicUrl).hostname;

  const answer = async (request: Request, release: Release): Promise<Response> => {
    if (mayBeRebound(request, publicName)) return rebound();
    const body = await readBody(request);
    if (messagesIn(body) > mostMessages) return tooMany();
    const { url, method } = request;
    const headers = acceptingBoth(request.headers);
    return handlerFor(release).fetch(new Request(url, { method, headers, body: body ?? null }));
  };

  app.post(mcpPath, async (context) => {
    const release = context.get('release');
    const response = await answer(context.req.raw, release);
    // The answer of another library is sealed; a copy takes our headers as well.
    const sent = new Response(response.body, response);
    for (const [name, value] of Object.entries(openHeaders)) sent.headers.set(name, value);
    sent.headers.set('Cache-Control', 'no-store');
    sent.headers.set('X-Data-Version', release.version);
    return sent;
  });
};
