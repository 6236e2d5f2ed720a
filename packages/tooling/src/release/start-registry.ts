import { execFile } from 'node:child_process';
import type { Server } from 'node:http';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runServer } from 'verdaccio';

export interface Registry {
  /** Base address, without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Starts a Verdaccio of our own on a free port. Our packages live there alone; all others are handed
 * through from the registry that npm uses here.
 *
 * @param folder Where it keeps what is published.
 */
export const startRegistry = async (folder: string): Promise<Registry> => {
  await mkdir(folder, { recursive: true });
  const configured = await promisify(execFile)('npm', ['config', 'get', 'registry']);
  const upstream = configured.stdout.trim();
  // Typed as an Express application by Verdaccio; it is the server of node:http that listens.
  const server = (await runServer({
    storage: join(folder, 'storage'),
    self_path: folder,
    configPath: join(folder, 'config.yaml'),
    uplinks: { upstream: { url: upstream, timeout: '60s', maxage: '60m' } },
    packages: {
      '@parley/*': { access: '$all', publish: '$all', unpublish: '$all' },
      '**': { access: '$all', proxy: 'upstream' },
    },
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    max_body_size: '200mb',
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
  } as unknown as string)) as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The registry has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
