import { setTimeout as wait } from 'node:timers/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { browserArguments, requireBrowser } from '@parley/testing/browser';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { openPage } from './open-page.ts';

/** Sizes that pages are tried at. */
export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };
export const smallest = { width: 320, height: 640 };

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments });
});
afterAll(() => browser.close());

export interface Visit {
  page: Page;
  /** Everything the browser complained about: errors of scripts, of the security policy, of loading. */
  complaints: string[];
  close: () => Promise<void>;
}

/** Counts what a page has asked for and not yet got. */
const requestsUnderWay = (page: Page): (() => number) => {
  let count = 0;
  page.on('request', () => (count += 1));
  page.on('requestfinished', () => (count -= 1));
  page.on('requestfailed', () => (count -= 1));
  return () => count;
};

/** Waits until nothing has been under way for a tenth of a second: Playwright's `networkidle` takes a half. */
const quiet = async (underWay: () => number): Promise<void> => {
  for (let times = 0; times < 5; times += 1) {
    if (underWay() > 0) times = 0;
    await wait(20);
  }
};

/** What the browser says of every page where it was told to have no service worker. */
const noWorker = 'Service Worker registration blocked by Playwright';
/** What it says of a page that is asked for again; see `openPage`. */
const busy = 'the server responded with a status of 503';

/**
 * Opens a page of the running service as a reader would, and waits until it is at rest. The service
 * worker, which fetches some 20 files behind every first visit, runs only where it is asked for:
 * `serviceWorkers: 'allow'`.
 */
export const visit = async (path: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const origin = options.baseURL ?? inject('origin');
  const context = await browser.newContext({
    viewport: desktop,
    serviceWorkers: 'block',
    ...options,
    baseURL: origin,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (!message.text().includes(noWorker) && !message.text().includes(busy))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    // What is still on its way when the reader leaves is let go; that is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      complaints.push(`${request.url()} failed`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      complaints.push(`third-party request to ${request.url()}`);
  });
  const underWay = requestsUnderWay(page);
  await openPage(page, path, 'load');
  if (options.javaScriptEnabled !== false) {
    // On a busy machine scripts that are here may still have to run.
    await page.waitForFunction(() => {
      const root = document.querySelector('#app');
      return root === null || '__vue_app__' in root;
    });
    await quiet(underWay);
  }
  return { page, complaints, close: () => context.close() };
};

/** Accessibility violations of WCAG 2.2 A and AA, in words. */
export const violations = async (page: Page): Promise<string[]> => {
  // Lazily painted parts would be skipped by the check of contrast.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
  const { violations: found } = await new AxeBuilder({ page })
    // No page has a frame, so that nothing is gained by gathering results in another page; and what
    // passed is not described. Together a quarter of the time.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
};

/** Whether the page can be scrolled sideways. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
  );
