import { expect, test } from 'vitest';
import { desktop, overflows, phone, smallest, violations, visit } from '../browser.ts';

test.for([
  ['on a desk', { viewport: desktop }],
  ['on a phone', { viewport: phone }],
  ['in the dark', { viewport: desktop, colorScheme: 'dark' }],
  ['on a phone in the dark', { viewport: phone, colorScheme: 'dark' }],
] as const)('the home page is accessible and quiet %s', async ([, options]) => {
  const { page, complaints, close } = await visit('/', options);
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
  expect(complaints).toEqual([]);
  await close();
});

test('it shows both plans alike and a row for every topic', async () => {
  const { page, close } = await visit('/');
  await expect.poll(() => page.locator('main article[class*=hue-]').count()).toBe(2);
  const lines = await page
    .locator('main article[class*=hue-]')
    .evaluateAll((articles) => articles.map((article) => article.querySelectorAll('dt').length));
  expect(new Set(lines).size).toBe(1);
  expect(await page.locator('tbody tr:not(.group)').count()).toBe(31);
  await close();
});

test('it can be read without JavaScript', async () => {
  const { page, close } = await visit('/', { javaScriptEnabled: false });
  expect(await page.locator('h1').textContent()).toContain('Two AI plans');
  expect(await page.getByRole('row', { name: /Energy and the grid/ }).textContent()).toContain(
    'of 103',
  );
  await close();
});

test('nothing has to be scrolled sideways at 320 pixels', async () => {
  const { page, close } = await visit('/', { viewport: smallest });
  expect(await overflows(page)).toBe(false);
  await close();
});

test('a reader with a keyboard can skip to the content', async () => {
  const { page, close } = await visit('/');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Skip to content');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
  await close();
});

test('each page names itself and its counterpart in the other language', async () => {
  const { page, close } = await visit('/zh/topics/health');
  const links = await page
    .locator('link[rel=canonical], link[rel=alternate]')
    .evaluateAll((nodes) =>
      nodes.map((node) => [
        node.getAttribute('hreflang') ?? 'canonical',
        new URL(node.getAttribute('href') ?? '').pathname,
      ]),
    );
  expect(Object.fromEntries(links)).toEqual({
    canonical: '/zh/topics/health',
    en: '/topics/health',
    'zh-Hans': '/zh/topics/health',
    'x-default': '/topics/health',
  });
  await close();
});
