import type { Holds } from '../benchmarks/holds.ts';
import { residentMemory } from '../benchmarks/load/memory.ts';
import { startService } from '../benchmarks/load/service.ts';

/** A thousand callers who ask for the whole dataset at the same moment. */
export const manyExports = async ({ hold }: Holds): Promise<void> => {
  const service = await startService();
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
