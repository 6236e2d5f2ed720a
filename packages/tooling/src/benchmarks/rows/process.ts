import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Figure } from '../figure.ts';
import { residentMemory } from '../load/memory.ts';
import { startService } from '../load/service.ts';
import { requestsPerSecond } from '../load/wrk.ts';
import { spreadOf } from '../paired.ts';
import type { Run } from '../run.ts';
import { commonReads } from './common-reads.ts';

const coldStart = async (): Promise<number> => {
  const begin = performance.now();
  const service = await startService();
  await (await fetch(`${service.origin}/v1`)).arrayBuffer();
  const milliseconds = performance.now() - begin;
  await service.stop();
  return milliseconds;
};

const responses = {
  ...commonReads,
  'the page of a comparison': '/compare/us-2025/cn-2025/energy-grid',
};

/** Start, memory and bytes of the service process. */
export const processRow = async ({ rounds, seconds }: Run): Promise<Figure[]> => {
  const starts: number[] = [];
  for (let round = 0; round < Math.min(rounds, 10); round += 1) starts.push(await coldStart());
  const spread = spreadOf(starts);
  const group = 'The service process';
  const figures: Figure[] = [
    { group, what: 'start to first answer', value: spread.median, unit: 'ms', spread },
  ];
  const service = await startService();
  try {
    const memory = async (what: string): Promise<void> => {
      const value = await residentMemory(service.pid);
      if (value !== undefined) figures.push({ group, what, value, unit: 'MB' });
    };
    await memory('memory at rest');
    for (const address of Object.values(responses))
      await requestsPerSecond({ address: service.origin + address, seconds });
    await memory('memory after full load');
    for (const [what, address] of Object.entries(responses)) {
      const bytes = Buffer.from(await (await fetch(service.origin + address)).arrayBuffer());
      figures.push(
        { group: 'Bytes of answers', what, value: bytes.length / 1000, unit: 'kB' },
        {
          group: 'Bytes of answers',
          what: `${what}, gzip`,
          value: gzipSync(bytes).length / 1000,
          unit: 'kB',
        },
        {
          group: 'Bytes of answers',
          what: `${what}, brotli`,
          value: brotliCompressSync(bytes).length / 1000,
          unit: 'kB',
        },
      );
    }
  } finally {
    await service.stop();
  }
  return figures;
};
