import { expect, inject, test } from 'vitest';
import { blindToken, seeds } from '@parley/queries/comparison';
import { overflows, phone, violations, visit } from '../browser.ts';

const energy = '/compare/us-2025/cn-2025/energy-grid';
const names = /us-2025|cn-2025|\bUS [IVX]+\.|\bCN \d|America’s AI Action Plan|Global AI Governance/;
/** What the page carries of its own; the ways into the site are the same on every page. */
const own = (html: string): string =>
  html.replace(/<header[\s\S]*?<\/header>/, '').replace(/<footer[\s\S]*?<\/footer>/, '');

test('reading blind is one press away, and can be ended where it was begun', async () => {
  const { page, complaints, close } = await visit(energy);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('link', { name: 'Read without names' }).click();
  await page.waitForURL('**/blind/*/energy-grid');
  expect(await violations(page)).toEqual([]);
  expect(await page.locator('main').textContent()).toContain('may still give a plan away');
  const plan1 = await page.locator('article').first().locator('p').last().textContent();
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.locator('article').first().locator('p').last().textContent()).toBe(plan1);
  await page.getByRole('link', { name: 'Show which is which' }).click();
  await page.waitForURL(/\/compare\/(us-2025\/cn-2025|cn-2025\/us-2025)\/energy-grid$/);
  expect(await page.locator('.at-1 .summary').first().textContent()).toBe(plan1);
  expect(complaints).toEqual([]);
  await close();
});

test.for(['', '/zh'])(
  'nothing in the document, its head, its data or its address names a plan (%s)',
  async (language) => {
    for (const seed of [0, 1, 4711, seeds - 1]) {
      const address = `${language}/blind/${blindToken(['us-2025', 'cn-2025'], seed)}/energy-grid`;
      const html = await (await fetch(inject('origin') + address)).text();
      expect(own(html).length).toBeGreaterThan(1000);
      expect(own(html)).not.toMatch(names);
      expect(own(html)).not.toMatch(/hue-\d/);
      expect(address).not.toMatch(names);
      const data = await fetch(`${inject('origin')}/page-data${address}.json`);
      expect(await data.text()).not.toMatch(names);
    }
  },
);

test('without JavaScript the plans can be shown as well', async () => {
  const { page, close } = await visit(energy, { viewport: phone, javaScriptEnabled: false });
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('link', { name: 'Read without names' }).click();
  await page.waitForURL('**/blind/*/energy-grid');
  expect(await overflows(page)).toBe(false);
  await page.getByRole('link', { name: 'Show which is which' }).click();
  await page.waitForURL(/\/compare\/.*\/energy-grid$/);
  await close();
});

test('a token that is none leads nowhere', async () => {
  for (const token of ['us-2025', 'AAAA', blindToken(['no-plan', 'us-2025'], 1)])
    expect((await fetch(`${inject('origin')}/blind/${token}/health`)).status).toBe(404);
});
