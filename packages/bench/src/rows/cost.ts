import type { Figure } from '../figure.ts';
import { processorTime } from '../load/processor-time.ts';
import { startServer, type Started } from '../load/started.ts';
import { requireTool } from '../load/tool.ts';
import { underLoad } from '../load/wrk.ts';
import { spreadOf } from '../paired.ts';
import { startNginx } from '../peers/nginx.ts';
import { startWorkerd } from '../peers/workerd.ts';
import { serviceMain } from '../places.ts';
import type { Run } from '../run.ts';

const group = 'Cost: processor seconds for a million reads';

const reads = {
  'one provision': '/v1/provisions/us-2025.ii.2.1',
  'a list of 30': '/v1/provisions?limit=30',
  'a comparison of one topic': '/v1/comparisons?plans=us-2025,cn-2025&topic=energy-grid',
  'the page of a topic': '/topics/energy-grid',
};

/** Keeps a server busy and says what a million answers would take of a processor, in seconds. */
const costOf = async (server: Started, path: string, seconds: number): Promise<number> => {
  const before = await processorTime(server.pid);
  const { answers } = await underLoad({ address: server.origin + path, seconds });
  return (((await processorTime(server.pid)) - before) / answers) * 1_000_000;
};

/**
 * What answers cost on each engine: on Node, which keeps bytes, on workerd, which makes each answer anew,
 * and as files that nginx serves. Seconds of this machine; the engines take turns, so they compare.
 */
export const costRow = async ({ rounds, seconds }: Run): Promise<Figure[]> => {
  requireTool('wrk', 'wrk');
  const node = await startServer([process.execPath, serviceMain], {
    PORT: '0',
    LOG_LEVEL: 'error',
  });
  const workerd = await startWorkerd();
  const figures: Figure[] = [];
  try {
    for (const [name, address] of Object.entries(reads)) {
      const body = Buffer.from(await (await fetch(node.origin + address)).arrayBuffer());
      const nginx = await startNginx([body]);
      const engines = [
        { engine: 'Node', server: node, path: address },
        { engine: 'workerd', server: workerd, path: address },
        { engine: 'a file behind nginx', server: nginx, path: '/0' },
      ];
      try {
        const taken = engines.map((): number[] => []);
        for (let round = 0; round < Math.min(rounds, 5); round += 1)
          for (const [at, { server, path }] of engines.entries())
            taken[at]?.push(await costOf(server, path, seconds));
        for (const [at, { engine }] of engines.entries()) {
          const spread = spreadOf(taken[at] ?? []);
          figures.push({
            group,
            what: `${name}, ${engine}`,
            value: spread.median,
            unit: 's',
            spread,
          });
        }
      } finally {
        await nginx.stop();
      }
    }
    return figures;
  } finally {
    await node.stop();
    await workerd.stop();
  }
};
