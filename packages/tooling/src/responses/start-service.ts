import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordedDataset } from './dataset.ts';

/** A service in a process of its own. */
export interface RecordedService {
  origin: string;
  stop: () => Promise<void>;
}

const ready = /http:\/\/[a-z0-9.]{1,40}:\d{1,5}/;

/**
 * Starts the built service over a dataset, on a port that the system chooses, with settings of its own only.
 *
 * @param main The file that starts it.
 * @throws Error with what it printed when it does not start.
 */
export const startService = async (
  main: string,
  dataset: RecordedDataset,
): Promise<RecordedService> => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-answers-'));
  const file = join(folder, 'dataset.json');
  await writeFile(file, JSON.stringify(dataset));
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      DATASET: file,
      PORT: '0',
      LOG_LEVEL: 'error',
      REPOSITORY_URL: 'https://git.example/parley/parley',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (part) => (output += String(part)));
  child.stderr.on('data', (part) => (output += String(part)));
  while (!ready.test(output)) {
    if (child.exitCode !== null)
      throw new Error(`The service did not start. Build it first: pnpm build\n${output}`);
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  }
  return {
    origin: ready.exec(output)?.[0].replace('localhost', '127.0.0.1') ?? '',
    stop: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
      await rm(folder, { recursive: true });
    },
  };
};
