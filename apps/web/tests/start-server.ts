import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    origin: string;
  }
}

const main = fileURLToPath(new URL('../../api/src/server/main.ts', import.meta.url));

/** Starts the real service over what is built, once for all test files, and stops it afterwards. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const server = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  server.stderr.on('data', (part) => (output += String(part)));
  while (!/http:\S+:\d+/.test(output)) {
    const [part] = await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
    if (server.exitCode !== null) throw new Error(`The service did not start: ${output}`);
    output += String(part);
  }
  project.provide(
    'origin',
    (/http:\S+:\d+/.exec(output)?.[0] ?? '').replace('localhost', '127.0.0.1'),
  );
  return async () => {
    const exit = once(server, 'exit');
    server.kill('SIGTERM');
    await exit;
  };
};
