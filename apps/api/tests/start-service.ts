import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '@parley/model';

const main = fileURLToPath(new URL('../src/server/main.ts', import.meta.url));

/** A service in a process of its own. */
export interface Service {
  child: ChildProcess;
  /** Where it listens, for example `http://127.0.0.1:4711`. */
  origin: string;
  /** Everything it has written so far. */
  output: () => string;
  stop: () => Promise<void>;
}

/** Starts the real service over a dataset, on a port that the system chooses. */
export const startService = async (
  dataset: Dataset,
  variables: Readonly<Record<string, string>> = {},
): Promise<Service> => {
  const file = join(await mkdtemp(join(tmpdir(), 'parley-')), 'dataset.json');
  await writeFile(file, JSON.stringify(dataset));
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, DATASET: file, PORT: '0', LOG_LEVEL: 'error', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  child.stdout.on('data', (part) => (written += String(part)));
  child.stderr.on('data', (part) => (written += String(part)));
  const address = /http:\S+:\d+/;
  while (!address.test(written)) {
    if (child.exitCode !== null) throw new Error(`The service did not start: ${written}`);
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  }
  return {
    child,
    origin: (address.exec(written)?.[0] ?? '').replace('localhost', '127.0.0.1'),
    output: () => written,
    stop: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
};
