import { readFile } from 'node:fs/promises';
import type { Holds } from '../benchmarks/holds.ts';
import { startServer } from '../benchmarks/load/started.ts';
import { serviceMain, top } from '../benchmarks/paths.ts';
import { countStatuses, sendMixed } from '../soak/load.ts';
import { makeMemoryGroup } from './memory-group.ts';

/** What the Kubernetes example gives the service, in MiB. */
const limitOfManifest = async (): Promise<number> => {
  const file = 'apps/api/deploy/kubernetes.yaml';
  const limit = /limits: \{ memory: (\d+)Mi/.exec(await readFile(`${top}/${file}`, 'utf8'))?.[1];
  if (limit === undefined) throw new Error(`${file} states no limit of memory in Mi.`);
  return Number(limit);
};

/**
 * The service with as much memory as the Kubernetes example gives it, under many connections: first a
 * mixed crowd, then three hundred who ask for everything at once. The kernel ends it if it needs more.
 */
export const memoryLimit = async ({ hold }: Holds): Promise<void> => {
  const limit = await limitOfManifest();
  const group = await makeMemoryGroup('parley-faults', limit * 1024 ** 2);
  if (typeof group === 'string') {
    console.log(`not measured: the limit of ${limit} MiB, since ${group}`);
    return;
  }
  const service = await startServer(group.command([process.execPath, serviceMain]), {
    PORT: '0',
    LOG_LEVEL: 'error',
  });
  try {
    const crowd = await sendMixed(service.origin, { seconds: 30, connections: 512 });
    const shed = crowd.statuses.get(503) ?? 0;
    const everything = await Promise.all(
      Array.from({ length: 300 }, async () => {
        const response = await fetch(`${service.origin}/v1/exports/all.json`);
        return response.ok && (await response.arrayBuffer()).byteLength > 500_000;
      }),
    );
    const whole = everything.filter(Boolean).length;
    const ended = await group.ended();
    hold(
      ended === 0 && whole === 300 && crowd.failed === 0 && countStatuses(crowd, 500, 599) === shed,
      `${limit} MiB are enough for 512 connections (${crowd.sent} requests, ${crowd.failed} failed, ${shed} shed) and 300 exports of everything (${whole} whole): ${(await group.peak()).toFixed(0)} MiB at most, with what the kernel keeps of files`,
    );
  } finally {
    await service.stop();
    await group.remove();
  }
};
