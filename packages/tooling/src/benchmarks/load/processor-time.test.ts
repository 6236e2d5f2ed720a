import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { processorTime } from './processor-time.ts';

test.skipIf(process.platform !== 'linux')(
  'the time of a process that works grows, with that of its children, and that of one that waits does not',
  async () => {
    // Says a letter once its child has taken half a second of a processor, then waits.
    const work =
      'const spent = () => process.cpuUsage().user + process.cpuUsage().system; while (spent() < 500_000);';
    const parent = `require('node:child_process').spawn(process.execPath,
      ['-e', ${JSON.stringify(`${work} console.log('w'); setInterval(() => {}, 1000);`)}], { stdio: 'inherit' });`;
    const child = spawn(process.execPath, ['-e', parent], {
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    const pid = child.pid ?? 0;
    onTestFinished(() => void process.kill(-pid, 'SIGKILL'));
    await once(child.stdout, 'data');
    const worked = await processorTime(pid);
    // Ticks are whole, and each process's own are cut, so a little less than the half second is told.
    expect(worked).toBeGreaterThan(0.4);
    expect((await processorTime(pid)) - worked).toBeLessThan(0.1);
  },
);
