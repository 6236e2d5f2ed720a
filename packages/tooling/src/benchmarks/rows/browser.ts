import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserArguments, requireBrowser } from '@parley/testing/browser';
import { chromium, type Page } from 'playwright-core';
import { compiled, corpusOf } from '../corpora.ts';
import type { Figure } from '../figure.ts';
import { startService } from '../load/service.ts';
import { spreadOf } from '../paired.ts';
import type { Run } from '../run.ts';

const group = 'The comparison of two plans of 1,000 provisions in a browser';

/** What a reader does, from the first touch of the page on; each begins where the one before ended. */
const interactions: readonly (readonly [what: string, act: (page: Page) => Promise<void>])[] = [
  ['opening the filters', (page) => page.getByText('Filter and order').click()],
  [
    'ticking a relation',
    (page) => page.getByRole('checkbox', { name: 'Differ', exact: true }).click(),
  ],
  ['unticking it', (page) => page.getByRole('checkbox', { name: 'Differ', exact: true }).click()],
  [
    'typing a word',
    (page) => page.getByRole('searchbox').pressSequentially('energy', { delay: 80 }),
  ],
];

/** Longest time from an input to the next picture of the page, as Event Timing tells (the measure behind INP). */
const watchInputs = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
      // Known to browsers, and not yet to the types.
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

const takeLongest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { longest: number } };
    const { longest } = seen;
    seen.longest = 0;
    return longest;
  });

/** How long a reader waits for the page to move, in a real Chromium. */
export const browserRow = async ({ rounds }: Run): Promise<Figure[]> => {
  const dataset = await compiled(await corpusOf(2));
  const file = join(await mkdtemp(join(tmpdir(), 'parley-two-plans-')), 'dataset.json');
  await writeFile(file, JSON.stringify(dataset));
  const [first, second] = dataset.plans.map(({ id }) => id);
  const service = await startService({
    DATASET: file,
  });
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: browserArguments,
  });
  const taken = new Map<string, number[]>(interactions.map(([what]) => [what, []]));
  try {
    for (let round = 0; round < Math.min(rounds, 5); round += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`${service.origin}/compare/${first}/${second}`, { waitUntil: 'networkidle' });
      await watchInputs(page);
      for (const [what, act] of interactions) {
        await act(page);
        // Long enough for everything that follows from it to be drawn.
        await page.waitForTimeout(1500);
        taken.get(what)?.push(await takeLongest(page));
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await service.stop();
  }
  return [...taken].map(([what, times]) => {
    const spread = spreadOf(times);
    return { group, what, value: spread.median, unit: 'ms', spread, bar: { atMost: 100 } };
  });
};
