import type { Figure } from '../figure.ts';
import { processorTime } from '../load/processor-time.ts';
import { startService } from '../load/service.ts';
import type { Started } from '../load/started.ts';
import { requireTool } from '../load/tool.ts';
import { underLoad } from '../load/wrk.ts';
import { spreadOf } from '../paired.ts';
import { startNginx, startProxy } from '../peers/nginx.ts';
import { startWorkerd } from '../peers/workerd.ts';
import type { Run } from '../run.ts';
import { commonReads } from './common-reads.ts';

const group = 'Cost: processor seconds for a million reads';

const reads = { ...commonReads, 'the page of a topic': '/topics/energy-grid' };

interface Engine {
  engine: string;
  address: string;
  /** The processes that take part in an answer. */
  processes: readonly Started[];
}

/** Keeps an engine busy and says what a million answers would take of a processor, in seconds. */
const costOf = async ({ address, processes }: Engine, seconds: number): Promise<number> => {
  const spent = async (): Promise<number> => {
    const each = await Promise.all(processes.map(({ pid }) => processorTime(pid)));
    return each.reduce((sum, one) => sum + one, 0);
  };
  const before = await spent();
  const { responseCount } = await underLoad({ address, seconds });
  return (((await spent()) - before) / responseCount) * 1_000_000;
};

/**
 * What answers cost on each engine: on Node, which keeps bytes, alone and with nginx in front, on workerd,
 * which makes each answer anew, and as files that nginx serves. Seconds of this machine; the engines take
 * turns, so they compare.
 */
export const costRow = async ({ rounds, seconds }: Run): Promise<Figure[]> => {
  requireTool('wrk', 'wrk');
  const node = await startService();
  const second = await startService();
  const proxy = await startProxy([node, second].map(({ origin }) => Number(new URL(origin).port)));
  const workerd = await startWorkerd();
  const figures: Figure[] = [];
  try {
    for (const [name, address] of Object.entries(reads)) {
      const body = Buffer.from(await (await fetch(node.origin + address)).arrayBuffer());
      const nginx = await startNginx([body]);
      const engines: Engine[] = [
        { engine: 'Node', address: node.origin + address, processes: [node] },
        {
          engine: 'Node behind nginx',
          address: proxy.origin + address,
          processes: [proxy, node, second],
        },
        { engine: 'workerd', address: workerd.origin + address, processes: [workerd] },
        { engine: 'a file behind nginx', address: `${nginx.origin}/0`, processes: [nginx] },
      ];
      try {
        const taken = engines.map((): number[] => []);
        for (let round = 0; round < Math.min(rounds, 5); round += 1)
          for (const [at, engine] of engines.entries())
            taken[at]?.push(await costOf(engine, seconds));
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
    for (const server of [proxy, node, second, workerd]) await server.stop();
  }
};
