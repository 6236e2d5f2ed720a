import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../api/src/server/main.ts', import.meta.url));

/** A running service. */
export interface Service {
  origin: string;
  stop: () => Promise<void>;
}

/**
 * Starts the real service over what is built.
 *
 * @param settings Environment variables besides those of this process.
 * @throws Error with the service's output when it does not start.
 */
export const startService = async (
  settings: Readonly<Record<string, string>> = {},
): Promise<Service> => {
  const server = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  server.stderr.on('data', (part) => (output += String(part)));
  while (!/http:\S+:\d+/.test(output)) {
    const [part] = await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
    if (server.exitCode !== null) throw new Error(`The service did not start: ${output}`);
    output += String(part);
  }
  return {
    origin: (/http:\S+:\d+/.exec(output)?.[0] ?? '').replace('localhost', '127.0.0.1'),
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const exit = once(server, 'exit');
      server.kill('SIGTERM');
      await exit;
    },
  };
};
