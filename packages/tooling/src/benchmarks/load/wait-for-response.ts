import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Started } from './started.ts';
import { pinned } from './wrk.ts';

/**
 * Starts a server that does not say when it is ready, on the servers' core, and asks until it answers.
 *
 * @param port Where it will listen.
 * @param path What is asked for.
 * @throws Error when it ends before, or does not answer within ten seconds.
 */
export const startResponding = async (
  command: readonly string[],
  port: number,
  path: string,
): Promise<Started> => {
  const [program = '', ...rest] = pinned(0, command);
  const child = spawn(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const up = await fetch(origin + path).catch(() => undefined);
    if (up?.ok) break;
    if (child.exitCode !== null || tries > 200)
      throw new Error(
        `${command.join(' ')} does not answer ${path} (${up?.status ?? 'no connection'}).`,
      );
    await pause(50);
  }
  return {
    origin,
    pid: child.pid ?? 0,
    stop: async (signal = 'SIGTERM') => {
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
    },
  };
};
