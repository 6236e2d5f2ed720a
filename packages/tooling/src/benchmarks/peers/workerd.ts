import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@parley/testing/free-port';
import { startResponding } from '../load/wait-for-response.ts';
import type { Started } from '../load/started.ts';
import { top } from '../paths.ts';

/** The built Worker on workerd alone: wrangler would put a proxy of its own in front. */
export const startWorkerd = async (): Promise<Started> => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-workerd-'));
  const port = await freePort();
  const file = join(folder, 'config.capnp');
  await copyFile(join(top, 'apps/api/dist/workerd/worker.js'), join(folder, 'worker.js'));
  await writeFile(
    file,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "parley", worker = .parley)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "parley")],
);
const parley :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-07-01",
);
`,
  );
  return startResponding(
    [join(top, 'packages/tooling/node_modules/workerd/bin/workerd'), 'serve', file],
    port,
    '/healthz',
  );
};
