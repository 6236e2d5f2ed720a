import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Figure } from '../figure.ts';
import { program, top } from '../paths.ts';

const group = 'Compiling and checking';
const run = promisify(execFile);

const compileOnce = async (plans: number): Promise<{ milliseconds: number; peakMB: number }> => {
  const { stdout } = await run(process.execPath, [program('compile-once'), String(plans)]);
  // Our own program prints exactly this.
  return JSON.parse(stdout) as { milliseconds: number; peakMB: number };
};

/** How compile time and memory grow from 1,000 to 100,000 provisions, and how long the real check takes. */
export const compileRow = async (): Promise<Figure[]> => {
  const figures: Figure[] = [];
  let before: number | undefined;
  for (const plans of [1, 10, 100]) {
    const { milliseconds, peakMB } = await compileOnce(plans);
    const what = `${(plans * 1000).toLocaleString('en')} provisions in ${plans === 1 ? 'one plan' : `${plans} plans`}`;
    figures.push(
      { group, what, value: milliseconds / 1000, unit: 's' },
      { group, what: `${what}: memory at most`, value: peakMB, unit: 'MB' },
    );
    if (before !== undefined)
      figures.push({
        group,
        what: `${what}: time for ten times as many`,
        value: milliseconds / before,
        unit: 'x',
        bar: { atMost: 12 },
      });
    before = milliseconds;
  }
  const start = performance.now();
  await run(process.execPath, ['packages/cli/src/main.ts', 'check'], { cwd: top });
  figures.push({
    group,
    what: 'check of the real corpus, whole process',
    value: (performance.now() - start) / 1000,
    unit: 's',
    bar: { atMost: 5 },
  });
  return figures;
};
