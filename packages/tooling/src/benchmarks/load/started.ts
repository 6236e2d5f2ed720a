import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pinned } from './wrk.ts';

/** A server process under measurement. */
export interface Started {
  origin: string;
  pid: number;
  /** Ends it: asked to finish what it is doing, unless told otherwise. */
  stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

/**
 * Starts a server on the servers' core and waits until it says where it listens.
 *
 * @param command Prints an address such as http://127.0.0.1:1234 when it is ready.
 * @throws Error with what it printed, when it ends before.
 */
export const startServer = async (
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Started> => {
  const [program = '', ...rest] = pinned(0, command);
  const child = spawn(program, rest, {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => (output += String(part)));
  const listening = /http:\/\/[\w.]+:\d+/;
  while (!listening.test(output)) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended:\n${output}`);
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  }
  return {
    origin: (listening.exec(output)?.[0] ?? '').replace('localhost', '127.0.0.1'),
    pid: child.pid ?? 0,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
    },
  };
};
