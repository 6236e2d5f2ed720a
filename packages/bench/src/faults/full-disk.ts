import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Holds } from '../holds.ts';
import { serviceMain } from '../places.ts';

/** A log that cannot be written. */
export const fullDisk = async ({ hold }: Holds): Promise<void> => {
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
  // Every write to /dev/full fails as one to a full disk does.
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [serviceMain], {
    env: { ...process.env, PORT: String(port), LOG_LEVEL: 'info' },
    stdio: ['ignore', full, full],
  });
  try {
    let answered = 0;
    for (let tries = 0; tries < 100 && answered < 20; tries += 1) {
      const response = await fetch(`http://127.0.0.1:${port}/v1/plans`).catch(() => undefined);
      if (response?.ok) answered += 1;
      else await pause(100);
    }
    hold(answered === 20 && child.exitCode === null, 'a full disk for logs stops no answer');
  } finally {
    if (child.exitCode === null) {
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    }
  }
};
