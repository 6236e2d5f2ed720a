import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { top } from './repository-copy.ts';

/** Starts the service as `pnpm serve` does, on a free port, and waits until it listens. */
export const startService = async (variables: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [join(top, 'apps/api/src/server/main.ts')], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'info', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (part) => (output += String(part)));
  child.stderr.on('data', (part) => (output += String(part)));
  const ready = /http:\/\/[a-z0-9.]{1,40}:\d{1,5}/;
  while (!ready.test(output)) {
    if (child.exitCode !== null) throw new Error(`The service did not start:\n${output}`);
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  }
  return {
    origin: ready.exec(output)?.[0].replace('localhost', '127.0.0.1') ?? '',
    /** What it printed so far. */
    output: () => output,
    stop: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    },
  };
};
