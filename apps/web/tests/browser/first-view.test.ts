import { browserArguments, requireBrowser } from '@parley/testing/browser';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addresses } from '../addresses.ts';
import { measureFirstView } from '../first-view.ts';

/** What a first view may cost at the most, in bytes over the wire; one page works on the device. */
const ceilings: Readonly<Record<string, number>> = { draft: 73_000 };
const ceiling = 70_000;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments });
});
afterAll(() => browser.close());

// One language for each kind in turn; `pnpm quality` measures every kind.
test.for(
  Object.entries(addresses).map(
    ([name, address], index) => [name, `${index % 2 === 0 ? '' : '/zh'}${address}` || '/'] as const,
  ),
)(
  'the first view of %s (%s) stays under the ceiling of scripts, and nothing in it moves',
  { concurrent: true },
  async ([name, address]) => {
    const { scripts, shift } = await measureFirstView(browser, inject('origin') + address);
    expect(scripts).toBeGreaterThan(1000);
    expect(scripts).toBeLessThanOrEqual(ceilings[name] ?? ceiling);
    expect(shift).toBe(0);
  },
);
