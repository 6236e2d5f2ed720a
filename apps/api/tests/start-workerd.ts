import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the service runs on workerd; absent when it runs in this process. */
    workerd?: string;
  }
}

/**
 * Starts the built Worker on a real workerd.
 *
 * @param settings Settings besides those of the configuration, each as `NAME:value`.
 * @param folder Where the configuration is; that of the service is the one that is deployed.
 */
export const startWorkerd = async (
  settings: readonly string[] = [],
  folder = fileURLToPath(new URL('..', import.meta.url)),
): Promise<{ origin: string; output: () => string; stop: () => Promise<void> }> => {
  // A group of its own, so that workerd stops with it.
  const wrangler = spawn(
    // The command of this package: the tests of all packages run from the root.
    fileURLToPath(new URL('../node_modules/.bin/wrangler', import.meta.url)),
    [
      'dev',
      '--port',
      '0',
      '--ip',
      '127.0.0.1',
      '--inspector-port',
      '0',
      ...settings.flatMap((one) => ['--var', one]),
    ],
    {
      cwd: folder,
      detached: true,
      env: { ...process.env, CI: 'true', NO_COLOR: '1', WRANGLER_SEND_METRICS: 'false' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [wrangler.stdout, wrangler.stderr])
    stream.on('data', (part) => (output += String(part)));
  const ready = /Ready on (http:\S+)/;
  while (!ready.test(output)) {
    if (wrangler.exitCode !== null) throw new Error(`workerd did not start: ${output}`);
    await Promise.race([once(wrangler.stdout, 'data'), once(wrangler, 'exit')]);
  }
  return {
    origin: ready.exec(output)?.[1] ?? '',
    output: () => output,
    stop: async () => {
      const exit = once(wrangler, 'exit');
      if (wrangler.pid !== undefined) process.kill(-wrangler.pid, 'SIGTERM');
      await exit;
    },
  };
};

export default async (project: TestProject): Promise<() => Promise<void>> => {
  const { origin, stop } = await startWorkerd();
  project.provide('workerd', origin);
  return stop;
};
