import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hashContent, type Dataset } from '@parley/provisions';
import { datasetFile } from '@parley/provisions/node';
import { startBalanced } from './faults/balanced.ts';
import { crawl } from './faults/crawl.ts';
import { startHolds } from './holds.ts';
import { residentMemory } from './load/memory.ts';
import { startServer } from './load/started.ts';
import { serviceMain } from './places.ts';
import { countStatuses, sendMixed } from './soak/load.ts';

/** `pnpm faults`: what the service does when processes die, data differ and disks are full. */
const { hold, conclude } = startHolds();

/** The same data under another version, for a process that is a release ahead. */
const nextRelease = async (): Promise<string> => {
  // Compiled by this very repository.
  const { hash: _old, ...content } = JSON.parse(await readFile(datasetFile, 'utf8')) as Dataset;
  const ahead = { ...content, dataVersion: '99.0.0' };
  const file = join(await mkdtemp(join(tmpdir(), 'parley-next-')), 'dataset.json');
  await writeFile(file, JSON.stringify({ ...ahead, hash: await hashContent(ahead) }));
  return file;
};

const killedUnderLoad = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
  const balanced = await startBalanced([{}, {}]);
  try {
    const load = sendMixed(balanced.origin, { seconds: 20, rate: 200, connections: 20 });
    for (const place of [0, 1]) {
      await pause(3000);
      const victim = balanced.processes[place];
      if (victim) await victim.stop(signal);
      await balanced.replace(place);
    }
    const result = await load;
    const wrong = result.failed + countStatuses(result, 500, 599);
    hold(
      wrong === 0,
      `${signal} to each of two processes in turn, behind nginx: ${wrong} of ${result.sent} requests failed`,
    );
  } finally {
    await balanced.stop();
  }
};

const mixedVersions = async (): Promise<void> => {
  const balanced = await startBalanced([{}, { DATASET: await nextRelease() }]);
  try {
    const crawls = await Promise.all(
      ['/v1/provisions?limit=7', '/v1/events?limit=7', '/v1/sources?limit=7'].map((address) =>
        crawl(balanced.origin, address),
      ),
    );
    const whole = crawls.every(
      ({ ids, total }) => ids.length === total && new Set(ids).size === total,
    );
    hold(
      whole,
      `crawls across processes with different releases lose and repeat no row (${crawls.map(({ total, restarts }) => `${total} rows, begun again ${restarts} times`).join('; ')})`,
    );
  } finally {
    await balanced.stop();
  }
};

const fullDisk = async (): Promise<void> => {
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

const manyExports = async (): Promise<void> => {
  const service = await startServer([process.execPath, serviceMain], {
    PORT: '0',
    LOG_LEVEL: 'error',
  });
  try {
    const address = `${service.origin}/v1/exports/all.json`;
    const answers = await Promise.all(
      Array.from({ length: 1000 }, async () => {
        const response = await fetch(address);
        const bytes = (await response.arrayBuffer()).byteLength;
        return { status: response.status, bytes };
      }),
    );
    const good = answers.filter(({ status, bytes }) => status === 200 && bytes > 500_000).length;
    const peak = (await residentMemory(service.pid, 'peak')) ?? 0;
    hold(
      good === 1000 && peak < 1024,
      `a thousand exports of everything at once: ${good} whole, ${peak.toFixed(0)} MB at most`,
    );
  } finally {
    await service.stop();
  }
};

await killedUnderLoad('SIGTERM');
await killedUnderLoad('SIGKILL');
await mixedVersions();
await fullDisk();
await manyExports();
process.exitCode = conclude();
