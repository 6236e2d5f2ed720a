import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations, visit } from '../browser.ts';
import { startService, type Service } from '../start-service.ts';

const visitWithWorker: typeof visit = (path, options) =>
  visit(path, { serviceWorkers: 'allow', ...options });

/** Waits until the service worker has everything that it keeps at a first visit. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      });
  });

const cached = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys())
        found.push(new URL(request.url).pathname);
    return found;
  });

test('pages that were visited can be read again without a network, and so can pages they lead to when their data are here', async () => {
  const { page, close } = await visitWithWorker('/topics');
  await settled(page);
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Health' }).first().click();
  await expect.poll(() => page.locator('h1').textContent()).toContain('Health');
  await page.context().setOffline(true);
  await page.goto('/topics', { waitUntil: 'load' });
  expect(await page.locator('h1').textContent()).toBe('Topics');
  await expect
    .poll(() => page.locator('[role=status]').allTextContents())
    .toContainEqual(expect.stringContaining('no network'));
  // Visited inside the app only: made from its data.
  await page.goto('/topics/health', { waitUntil: 'load' });
  await expect.poll(() => page.locator('h1').textContent()).toContain('Health');
  expect(await page.evaluate(() => document.fonts.check('16px "Source Serif 4 Variable"'))).toBe(
    true,
  );
  expect(await violations(page)).toEqual([]);
  await close();
});

test('a page that is not here says so, and comes when the network is back', async () => {
  const { page, close } = await visitWithWorker('/');
  await settled(page);
  await page.context().setOffline(true);
  await page.goto('/provisions/cn-2025.7.3', { waitUntil: 'load' });
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('could not be loaded');
  expect(await violations(page)).toEqual([]);
  await page.context().setOffline(false);
  await page.getByRole('link', { name: /again/i }).click();
  await expect.poll(() => page.locator('.summary').count()).toBe(1);
  await close();
});

test('one switch makes the device ready: pages, search, saved list, a draft, in both languages', async () => {
  const { page, close } = await visitWithWorker('/zh/offline');
  await settled(page);
  await page.getByRole('button', { name: '让本设备就绪' }).click();
  await expect
    .poll(() => page.locator('main').textContent(), { timeout: 90_000 })
    .toMatch(/已就绪：数据\d+\.\d+\.\d+，保存于.*MB/);
  await page.context().setOffline(true);
  await page.goto('/zh/search?q=数据中心', { waitUntil: 'load' });
  await expect
    .poll(() => page.locator('.search-hit').count(), { timeout: 20_000 })
    .toBeGreaterThan(5);
  await page.goto('/search?q=open+source&kind=provision', { waitUntil: 'load' });
  await expect
    .poll(() => page.locator('.search-hit mark').count(), { timeout: 20_000 })
    .toBeGreaterThan(5);
  // A link that somebody sent, with what their tools hang on to it.
  for (const path of [
    '/topics/health/',
    '/provisions/us-2025.ii.2.1?utm_source=mail',
    '/events/bis-entity-list-2025-03/?x=1#top',
  ]) {
    await page.goto(path, { waitUntil: 'load' });
    await expect.poll(() => page.locator('main h1').count(), { timeout: 20_000 }).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(0);
  }
  await page.goto('/draft', { waitUntil: 'load' });
  await page
    .getByRole('textbox', { name: 'Draft statement' })
    .fill('Regulatory sandboxes will be set up.');
  await page.getByRole('button', { name: 'Check the draft' }).click();
  await expect.poll(() => page.locator('.draft-sentence').count(), { timeout: 20_000 }).toBe(1);
  for (const path of ['/zh/compare/us-2025/cn-2025/health', '/zh/provisions/cn-2025.7.3']) {
    await page.goto(path, { waitUntil: 'load' });
    await expect.poll(() => page.locator('article').count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
  }
  for (const path of [
    '/zh/pack',
    '/zh/search',
    '/zh/timeline',
    '/zh/offline',
    '/zh/actors',
    '/zh/developers',
    '/zh/compare/cn-2025/us-2025/gdc-2024/standards',
  ]) {
    await page.goto(path, { waitUntil: 'load' });
    await expect.poll(() => page.locator('h1').count(), { timeout: 20_000 }).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(0);
  }
  await close();
}, 180_000);

test('it can be switched off, which deletes all that was kept, and stays off', async () => {
  const { page, close } = await visitWithWorker('/offline');
  await settled(page);
  expect((await cached(page)).length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Switch off' }).click();
  await expect.poll(() => page.locator('main').textContent()).toContain('switched off');
  expect(await cached(page)).toEqual([]);
  await page.goto('/topics', { waitUntil: 'networkidle' });
  expect(
    await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
  ).toBe(0);
  await close();
});

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

test('failures and the API are never kept', async () => {
  const { page, close } = await visitWithWorker('/topics');
  await settled(page);
  await page.reload({ waitUntil: 'networkidle' });
  await page.goto('/provisions/no-such-thing', { waitUntil: 'networkidle' });
  await page.goto('/topics', { waitUntil: 'networkidle' });
  await page.evaluate(() => fetch('/v1/plans').then((response) => response.text()));
  const found = await cached(page);
  expect(found.filter((path) => path.startsWith('/v1') || path.includes('no-such-thing'))).toEqual(
    [],
  );
  expect(found).toContain('/topics');
  await close();
});

test('when the service stops, what is here is shown, and what is not says that it failed', async () => {
  const { page, close } = await visitWithWorker('/topics', { baseURL: service.origin });
  await settled(page);
  await page.reload({ waitUntil: 'networkidle' });
  await service.stop();
  await page.reload({ waitUntil: 'load' });
  expect(await page.locator('h1').textContent()).toBe('Topics');
  await page.getByRole('link', { name: 'Health' }).first().click();
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('could not be loaded');
  await close();
});
