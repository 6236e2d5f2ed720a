import { expect, inject, test } from 'vitest';
import { desktop, phone, violations, visit } from '../browser.ts';

/** Addresses in the site map that begin with a path. */
const addressesIn = async (path: string): Promise<string[]> => {
  const map = await (await fetch(`${inject('origin')}/sitemap.xml`)).text();
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => new URL(address).pathname)
    .filter((one) => one.startsWith(path));
};

test.for(['/events/', '/relations/', '/silences/'])(
  'everything under %s has a page of its own in both languages',
  async (path) => {
    const addresses = await addressesIn(path);
    expect(addresses.length).toBeGreaterThan(20);
    // All in one language, some in the other: they are made by the same code.
    const chinese = addresses.filter((_, index) => index % 10 === 0).map((one) => `/zh${one}`);
    const bad: string[] = [];
    for (const address of [...addresses, ...chinese]) {
      const answer = await fetch(inject('origin') + address);
      const html = await answer.text();
      if (answer.status !== 200 || !/<h1[^>]*>[^<]{8}/.test(html)) bad.push(address);
    }
    expect(bad).toEqual([]);
  },
);

test.for([
  '/events/bis-entity-list-2025-03',
  '/relations/multilateral-governance.participants',
  '/zh/silences/us-2025.energy-grid.water',
])('%s is accessible and quiet', async (path) => {
  const { page, complaints, close } = await visit(path);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test.for([
  ['on a desk', { viewport: desktop }],
  ['on a phone', { viewport: phone }],
  ['without JavaScript', { viewport: desktop, javaScriptEnabled: false }],
] as const)('a link to an entry of the timeline arrives at it %s', async ([, options]) => {
  const { page, close } = await visit('/timeline', options);
  const ids = (
    await page.locator('article[id]').evaluateAll((all) => all.map(({ id }) => id))
  ).filter((_, index) => index % 40 === 20);
  expect(ids.length).toBeGreaterThan(2);
  for (const id of ids) {
    await page.goto('about:blank');
    await page.goto(`/timeline#${id}`);
    await expect
      .poll(async () => (await page.locator(`[id="${id}"]`).boundingBox())?.y ?? Infinity)
      .toBeLessThan(options.viewport.height - 50);
    expect((await page.locator(`[id="${id}"]`).boundingBox())?.y).toBeGreaterThan(-10);
  }
  await close();
});

test('from its own page an event is found again in the timeline', async () => {
  const [, , , address = ''] = await addressesIn('/events/');
  const { page, close } = await visit(address);
  await page.getByRole('link', { name: 'In the timeline' }).click();
  await page.waitForURL('**/timeline#*');
  const id = address.split('/').at(-1);
  await expect
    .poll(async () => (await page.locator(`[id="${id}"]`).boundingBox())?.y ?? Infinity)
    .toBeLessThan(desktop.height - 50);
  await close();
});

test('a topic leads to the pages of its events and relations', async () => {
  const { page, close } = await visit('/topics/energy-grid');
  await page.locator('.event-list a').first().click();
  await page.waitForURL('**/events/*');
  await page.goBack();
  await page.getByRole('link', { name: 'Page of this relation' }).first().click();
  await page.waitForURL('**/relations/*');
  expect(await page.locator('.relation-row').count()).toBe(1);
  await close();
});

test.for([
  '/topics/energy-grid',
  '/compare/us-2025/cn-2025/energy-grid',
  '/cooperation/public-health-data',
  '/zh/events/bis-entity-list-2025-03',
])('%s offers a brief, whose first file comes', async (path) => {
  const { page, complaints, close } = await visit(path);
  const menu = page.locator('.brief-links');
  const before = await page.locator('h1').boundingBox();
  await menu.getByRole('button', { name: /brief|简报/ }).click();
  await menu.getByRole('link').first().waitFor();
  // It lies over the page, and moves nothing.
  expect(await page.locator('h1').boundingBox()).toEqual(before);
  const href = await menu.getByRole('link').first().getAttribute('href');
  expect((await page.request.get(href ?? '')).status()).toBe(200);
  expect(complaints).toEqual([]);
  await close();
});
