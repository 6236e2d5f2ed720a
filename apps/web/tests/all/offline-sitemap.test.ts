import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visit } from '../browser.ts';

/** Paths of every page that the service names to search engines, in every language of the pages. */
const sitemapPaths = async (): Promise<string[]> => {
  const origin = inject('origin');
  const read = async (path: string): Promise<string> => (await fetch(origin + path)).text();
  const first = await read('/sitemap.xml');
  const parts = [...first.matchAll(/<sitemap>\s*<loc>([^<]*)/g)].map(([, address = '']) => address);
  const texts =
    parts.length === 0
      ? [first]
      : await Promise.all(parts.map((address) => read(new URL(address).pathname)));
  const addresses = texts.flatMap((text) =>
    [...text.matchAll(/<loc>([^<]*)<\/loc>|hreflang="[^"]*" href="([^"]*)"/g)].map(
      ([, location, alternate]) => location ?? alternate ?? '',
    ),
  );
  return [...new Set(addresses.map((address) => new URL(address, origin).pathname))];
};

/** What is wrong with an address that is opened without a network; undefined when it can be read. */
const faultAt = async (page: Page, path: string): Promise<string | undefined> => {
  await page.goto(path, { waitUntil: 'load' });
  const heading = page.locator('main h1');
  await heading.first().waitFor({ timeout: 60_000 });
  const { headings, alerts, language } = await page.evaluate(() => ({
    headings: [...document.querySelectorAll('main h1')].map((one) => one.textContent.trim()),
    alerts: document.querySelectorAll('main [role=alert]').length,
    language: document.documentElement.lang,
  }));
  const wanted = /^\/zh(?:\/|$)/.test(path) ? 'zh-Hans' : 'en';
  if (headings.length !== 1 || headings[0] === '')
    return `${path}: headings ${headings.join(', ')}`;
  if (alerts > 0) return `${path}: says that something failed`;
  return language === wanted ? undefined : `${path}: in ${language}`;
};

/** Opens every address, several at a time. */
const faultsIn = async (context: BrowserContext, paths: readonly string[]): Promise<string[]> => {
  const left = [...paths];
  const faults: string[] = [];
  const read = async (): Promise<void> => {
    const page = await context.newPage();
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const at = path;
      const fault = await faultAt(page, at).catch((error: unknown) => `${at}: ${String(error)}`);
      if (fault !== undefined) faults.push(fault);
    }
    await page.close();
  };
  await Promise.all([read(), read(), read(), read()]);
  return faults;
};

test('after one switch, every address of the sitemap opens with the network cut, as do search in both languages and the saved list', async () => {
  const paths = await sitemapPaths();
  expect(paths.length).toBeGreaterThan(1500);
  expect(paths.filter((path) => path.startsWith('/zh')).length).toBe(paths.length / 2);

  const { page, close } = await visit('/offline', { serviceWorkers: 'allow' });
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.evaluate(() =>
    localStorage.setItem(
      'parley.pack',
      JSON.stringify({
        parley: 'pack',
        version: 1,
        pins: ['us-2025.ii.2.1', 'cn-2025.7.3'].map((provision) => ({ provision, note: 'Ask.' })),
      }),
    ),
  );
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Make this device ready' }).click();
  await expect
    .poll(() => page.locator('main').textContent(), { timeout: 120_000 })
    .toMatch(/Ready: data \d+\.\d+\.\d+/);
  await page.context().setOffline(true);
  // The network is cut: what is not kept cannot be had.
  expect(
    await page.evaluate(() =>
      fetch('/v1/plans').then(
        () => 'answered',
        () => 'cut',
      ),
    ),
  ).toBe('cut');

  expect(await faultsIn(page.context(), paths)).toEqual([]);

  for (const [path, least] of [
    ['/search?q=export+controls', 10],
    ['/search?q=health', 10],
    ['/zh/search?q=出口管制', 10],
    ['/zh/search?q=算力', 10],
  ] as const) {
    await page.goto(path, { waitUntil: 'load' });
    await expect.poll(() => page.locator('.search-hit').count()).toBeGreaterThanOrEqual(least);
  }
  for (const path of ['/pack', '/zh/pack']) {
    await page.goto(path, { waitUntil: 'load' });
    await expect.poll(() => page.locator('.pack-item h2').count()).toBe(2);
    await expect
      .poll(() => page.locator('.pack-item .summary, .pack-item p').first().textContent())
      .toMatch(/US II\.2\.1/);
  }
  await close();
}, 3_600_000);
