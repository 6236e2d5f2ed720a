import { createMcpHandler } from '@modelcontextprotocol/server';
import { mcpServers } from '@parley/mcp';
import type { Hono } from 'hono';
import type { AppEnv } from '../releases/answering-release.ts';
import type { OnError } from '../request-errors.ts';
import { openHeaders } from '../security-headers.ts';
import { indexIn, perRelease, type Release } from '../releases/release.ts';
import { indexInStepsOf } from '../resources/search.ts';
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

/** Longest request that is read, in bytes; a call of a tool is far below. */
const longestRequest = 64 * 1024;

/** In the protocol's own form, which its clients can show. */
const refusal = (): Response =>
  Response.json(
    {
      jsonrpc: '2.0',
      error: {
        code: -32_000,
        message:
          'Browsers are not answered under this name. Whoever runs the service can set PUBLIC_URL to it.',
      },
      id: null,
    },
    { status: 403 },
  );

/** What the protocol wants a client to take. */
const wanted = 'application/json, text/event-stream';

/** A request that takes anything, or does not say, as one that takes what the protocol wants. */
const thatTakesAnything = (request: Request): Request => {
  const accept = request.headers.get('Accept');
  if (accept !== null && !accept.split(',').some((type) => type.trim().startsWith('*/*')))
    return request;
  const headers = new Headers(request.headers);
  headers.set('Accept', wanted);
  // A body that is a stream is sent while it is read; the types of fetch do not know the word for it.
  const init: RequestInit & { duplex: 'half' } = {
    method: request.method,
    headers,
    body: request.body,
    duplex: 'half',
  };
  return new Request(request.url, init);
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
      indexIn: (language) => indexIn(release, language),
      onError,
    });
  const handlerFor = perRelease((release) =>
    createMcpHandler(serversFor(release), {
      maxRequestBodySize: longestRequest,
    }),
  );
  const publicName = publicUrl === undefined ? undefined : new URL(publicUrl).hostname;

  app.post(mcpPath, async (context) => {
    const release = context.get('release');
    const response = mayBeRebound(context.req.raw, publicName)
      ? refusal()
      : await handlerFor(release).fetch(thatTakesAnything(context.req.raw));
    // The answer of another library is sealed; a copy takes our headers as well.
    const answer = new Response(response.body, response);
    for (const [name, value] of Object.entries(openHeaders)) answer.headers.set(name, value);
    answer.headers.set('Cache-Control', 'no-store');
    answer.headers.set('X-Data-Version', release.version);
    return answer;
  });
};
