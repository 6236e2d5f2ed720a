import { AxeBuilder } from '@axe-core/playwright';
import { browserArguments, requireBrowser } from '@parley/testing/browser';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

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
  /** Bytes of scripts as they came over the wire. */
  scriptBytes: () => Promise<number>;
  close: () => Promise<void>;
}

/** Opens a page of the running service as a reader would. */
export const visit = async (path: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const origin = options.baseURL ?? inject('origin');
  const context = await browser.newContext({ viewport: desktop, ...options, baseURL: origin });
  const page = await context.newPage();
  const complaints: string[] = [];
  const sizes: Promise<number>[] = [];
  /** Nobody asks for sizes any more. */
  let closing = false;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
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
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script')
      sizes.push(
        request.sizes().then(
          ({ responseBodySize }) => responseBodySize,
          (error: unknown) => {
            if (!closing) throw error;
            return 0;
          },
        ),
      );
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  // On a busy machine scripts that are here may still have to run.
  if (options.javaScriptEnabled !== false)
    await page.waitForFunction(() => {
      const root = document.querySelector('#app');
      return root === null || '__vue_app__' in root;
    });
  return {
    page,
    complaints,
    scriptBytes: async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0),
    close: () => {
      closing = true;
      return context.close();
    },
  };
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
