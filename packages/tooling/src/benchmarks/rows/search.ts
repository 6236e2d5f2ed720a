import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Figure } from '../figure.ts';
import { percentile, spreadOf } from '../paired.ts';
import { program } from '../paths.ts';

const group = 'Search';
const run = promisify(execFile);

const searchOnce = async (plans: number) => {
  const { stdout } = await run(process.execPath, [
    '--expose-gc',
    '--max-old-space-size=8192',
    program('search-once'),
    String(plans),
  ]);
  // Our own program prints exactly this.
  return JSON.parse(stdout) as { buildMs: number; indexMB: number; times: number[] };
};

/**
 * The judged searches over 1,000, 10,000 and 100,000 provisions of the generated corpus, whose texts
 * are made of the frequent words of the real one: most searches find a large part of it.
 */
export const searchRow = async (): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const plans of [1, 10, 100]) {
    const { buildMs, indexMB, times } = await searchOnce(plans);
    const what = `${(plans * 1000).toLocaleString('en')} provisions`;
    figures.push(
      { group, what: `${what}: a search, median`, value: spreadOf(times).median, unit: 'ms' },
      {
        group,
        what: `${what}: a search, 99th percentile`,
        value: percentile(times, 0.99),
        unit: 'ms',
        ...(plans === 10 ? { bar: { atMost: 5 } } : {}),
      },
      { group, what: `${what}: building the index`, value: buildMs / 1000, unit: 's' },
      { group, what: `${what}: memory of the index`, value: indexMB, unit: 'MB' },
    );
  }
  return figures;
};
