import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { AppEnv } from '../releases/answering-release.ts';
import { fileHeaders } from '../security-headers.ts';

/**
 * The app behind what only a Node process adds: compression, and the web app's files.
 *
 * @param files Folder of the web app's files; absent when it is not built.
 */
export const withFiles = (app: Hono<AppEnv>, files: string | undefined): Hono => {
  const outer = new Hono();
  outer.use('*', compress());
  if (files === undefined) return outer.route('/', app);
  outer.use(
    '/assets/*',
    serveStatic({
      root: files,
      onFound: (_path, context) => {
        // Names carry a hash of the content, so a file never changes under its name.
        context.header('Cache-Control', 'public, max-age=31536000, immutable');
        for (const [name, value] of Object.entries(fileHeaders)) context.header(name, value);
      },
    }),
  );
  outer.use('/favicon.svg', serveStatic({ root: files }));
  return outer.route('/', app);
};

/**
 * Listens for requests.
 *
 * @returns The server once it listens, and the port it got (chosen by the system for port 0).
 * @throws Error with a code such as EADDRINUSE when it cannot listen.
 */
export const listen = async (
  app: Hono,
  port: number,
  host: string,
): Promise<{ server: Server; port: number }> => {
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : port };
};
