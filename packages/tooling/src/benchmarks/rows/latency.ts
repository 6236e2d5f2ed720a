import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import type { Figure } from '../figure.ts';
import { startService } from '../load/service.ts';
import { startServer } from '../load/started.ts';
import { spreadOf } from '../paired.ts';
import { recordResponses } from '../peers/responses.ts';
import { program } from '../paths.ts';
import type { Run } from '../run.ts';
import { commonReads } from './common-reads.ts';

const group = 'Latency at a fixed load of 1,000 requests a second';

/**
 * How long answers take while requests come in at a fixed rate, whether or not earlier ones have
 * been answered; late starts count (autocannon corrects for coordinated omission). Bare `node:http`
 * with the same bytes is asked in turn, in random order: what it needs is the machine's share.
 */
export const latency = async ({ rounds, seconds, random }: Run): Promise<Figure[]> => {
  const file = join(await mkdtemp(join(tmpdir(), 'parley-answers-')), 'answers.json');
  const service = await startService();
  await recordResponses(service.origin, Object.values(commonReads), file);
  const bare = await startServer([process.execPath, program('peers/bare-node')], {
    ANSWERS: file,
  });
  const measure = async (address: string) => {
    const { latency: times } = await autocannon({
      url: address,
      connections: 20,
      overallRate: 1000,
      duration: Math.max(3, seconds * 3),
    });
    return { median: times.p50, late: times.p99 };
  };
  try {
    const figures: Figure[] = [];
    for (const [name, address] of Object.entries(commonReads)) {
      const taken = { parley: [], 'bare node:http': [] } as Record<
        string,
        { median: number; late: number }[]
      >;
      for (let round = 0; round < Math.min(rounds, 5); round += 1) {
        const turns = [
          ['parley', service],
          ['bare node:http', bare],
        ] as const;
        for (const [who, { origin }] of random.below(2) === 0 ? turns : turns.toReversed())
          taken[who]?.push(await measure(origin + address));
      }
      for (const [who, times] of Object.entries(taken))
        for (const [which, label] of [
          ['median', 'median'],
          ['late', '99th percentile'],
        ] as const) {
          const spread = spreadOf(times.map((each) => each[which]));
          const what = `${name}, ${who}, ${label}`;
          figures.push({ group, what, value: spread.median, unit: 'ms', spread });
        }
    }
    return figures;
  } finally {
    await service.stop();
    await bare.stop();
  }
};
