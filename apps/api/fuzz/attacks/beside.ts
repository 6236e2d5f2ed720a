import { readFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { send } from './target.ts';

/** What others see while the service is attacked. */
export interface Seen {
  /** The largest resident memory, in megabytes. */
  memory: number;
  /** Of cached reads, in milliseconds. */
  p99: number;
  /** The longest that a search for new words took to be answered or shed, in milliseconds. */
  search: number;
  /** Searches that were shed, and how many there were. */
  shed: number;
  searches: number;
}

const residentOf = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
};

const at = (share: number, values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

let words = 0;

/** Reads what is cached, and searches for new words, until it is told to stop. */
export const beside = async (
  { origin, pid }: { origin: string; pid: number },
  signal: AbortSignal,
): Promise<Seen> => {
  const agent = new Agent({ keepAlive: true });
  const reads: number[] = [];
  const searches: number[] = [];
  const seen = { memory: 0, shed: 0 };
  const every = async (milliseconds: number, what: () => Promise<void>): Promise<void> => {
    while (!signal.aborted) {
      await what();
      await wait(milliseconds, undefined, { signal }).catch(() => {});
    }
  };
  const timed = async (path: string, times: number[]): Promise<number> => {
    const began = performance.now();
    const status = await send(origin, { path }, agent);
    times.push(performance.now() - began);
    return status;
  };
  await Promise.all([
    every(25, async () => void (await timed('/v1/plans', reads))),
    every(250, async () => {
      const status = await timed(`/v1/search?q=energy+${(words += 1)}x${pid}`, searches);
      if (status === 503) seen.shed += 1;
    }),
    every(200, async () => {
      seen.memory = Math.max(seen.memory, await residentOf(pid));
    }),
  ]);
  agent.destroy();
  return {
    ...seen,
    p99: at(0.99, reads),
    search: Math.max(...searches),
    searches: searches.length,
  };
};
