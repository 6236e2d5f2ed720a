import { STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { problemTypes, type ProblemSlug } from '@parley/contract';
import { openHeaders, transportHeaders } from '../security-headers.ts';
import { problemBody } from '../problem-response.ts';

/** Problems of what Node could not read as a request, by the code of its error. */
const slugOf = (code: string | undefined): ProblemSlug => {
  if (code === 'HPE_HEADER_OVERFLOW') return 'headers-too-large';
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'request-timeout';
  return 'malformed-request';
};

/**
 * How long a refused caller has to read why, in milliseconds. Closed at once, the answer could be lost
 * on the way; never closed, callers who read nothing could use up all connections.
 */
const linger = 1000;

const write = (
  socket: Duplex,
  slug: ProblemSlug,
  publicUrl: string | undefined,
  more: Readonly<Record<string, string>> = {},
): void => {
  const { status } = problemTypes[slug];
  const body = JSON.stringify(problemBody({ slug, errors: [] }, 'en', publicUrl));
  const headers = {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': 'en',
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
    Connection: 'close',
    ...openHeaders,
    ...transportHeaders(publicUrl),
    ...more,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`, () =>
    setTimeout(() => socket.destroy(), linger).unref(),
  );
};

/** Answers what never becomes a request with a problem as well, and closes the connection. */
export const refuseConnections = (server: Server, publicUrl: string | undefined): void => {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else write(socket, slugOf(error.code), publicUrl);
  });
  server.on('connect', (_request, socket) => {
    write(socket, 'method-not-allowed', publicUrl, { Allow: 'GET, HEAD, OPTIONS' });
  });
};
