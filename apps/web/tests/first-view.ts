import type { Browser } from 'playwright-core';
import { openPage } from './open-page.ts';

/** What a first view of a page costs. */
export interface FirstView {
  /** Bytes over the wire of the scripts and styles that the page asked for, bodies as they were sent. */
  scripts: number;
  styles: number;
  /**
   * Cumulative layout shift, to a thousandth: what is painted while the page still arrives may be cut
   * inside a line, which is a twentieth of that.
   */
  shift: number;
}

/** How long a page is looked at after it asks for nothing more, in milliseconds. */
const afterLoad = 1500;

const sum = async (all: readonly Promise<number>[]): Promise<number> =>
  (await Promise.all(all)).reduce((total, size) => total + size, 0);

/**
 * Opens a page as a first visitor and looks at it until a while after it came to rest. What the service
 * worker fetches for later visits is not counted: it comes after the page, and most of it from the
 * browser's cache.
 */
export const measureFirstView = async (
  browser: Browser,
  address: string,
  viewport = { width: 390, height: 844 },
): Promise<FirstView> => {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const sizes = { script: [] as Promise<number>[], stylesheet: [] as Promise<number>[] };
  page.on('requestfinished', (request) => {
    const type = request.resourceType();
    if ((type === 'script' || type === 'stylesheet') && request.serviceWorker() === null)
      sizes[type].push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      // TypeScript has no type for entries of layout shift.
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openPage(page, address, 'networkidle');
  // On a busy machine scripts that are here may still have to run.
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}));
  await page.waitForTimeout(afterLoad);
  const shift = await page.evaluate(() =>
    // Put there by the script above.
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((all, value) => all + value, 0),
  );
  const measured = {
    scripts: await sum(sizes.script),
    styles: await sum(sizes.stylesheet),
    shift: Math.round(shift * 1000) / 1000,
  };
  await context.close();
  return measured;
};
