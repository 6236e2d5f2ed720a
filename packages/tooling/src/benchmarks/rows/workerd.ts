import { ratio, type Figure } from '../figure.ts';
import { startService } from '../load/service.ts';
import { requireTool } from '../load/tool.ts';
import { requestsPerSecond } from '../load/wrk.ts';
import { pairedRatios } from '../paired.ts';
import { startWorkerd } from '../peers/workerd.ts';
import type { Run } from '../run.ts';
import { commonReads } from './common-reads.ts';

const group = 'The API on workerd: answers a second, ratio to the Node service';

/**
 * The built Worker on workerd against the Node service. The Worker keeps no bytes between requests: each
 * answer is made anew, as it is where it is hosted until a cache in front has it.
 */
export const workerdRow = async ({ rounds, seconds, random }: Run): Promise<Figure[]> => {
  requireTool('wrk', 'wrk');
  requireTool('taskset', 'util-linux');
  const service = await startService();
  const worker = await startWorkerd();
  try {
    const figures: Figure[] = [];
    for (const [name, address] of Object.entries(commonReads)) {
      const load = (origin: string) => () =>
        requestsPerSecond({ address: origin + address, seconds });
      const [share] = await pairedRatios(
        [load(service.origin), load(worker.origin)],
        Math.min(rounds, 10),
        random,
      );
      if (share) figures.push(ratio(group, name, share));
    }
    return figures;
  } finally {
    await service.stop();
    await worker.stop();
  }
};
