import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@parley/testing/free-port';
import type { Holds } from '../benchmarks/holds.ts';
import { serviceMain } from '../benchmarks/paths.ts';

/** A log that cannot be written. */
export const fullDisk = async ({ hold }: Holds): Promise<void> => {
  const port = await freePort();
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
