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

test('on a desk the head of the table can be seen without scrolling', async () => {
  for (const path of ['/', '/zh']) {
    const { page, close } = await visit(path, { viewport: desktop });
    const box = await page.locator('thead').boundingBox();
    expect((box?.y ?? desktop.height) + (box?.height ?? 0)).toBeLessThan(desktop.height);
    await close();
  }
});

test('the name of a topic leads straight to it, other words to the topics that have them', async () => {
  const { page, close } = await visit('/');
  await page.getByLabel('Go straight to a topic').fill('energy AND the grid');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/topics/energy-grid');
  await page.goBack();
  await page.getByLabel('Go straight to a topic').fill('genome');
  await page.getByRole('button', { name: 'Go' }).click();
  await page.waitForURL('**/topics?find=genome');
  await page.getByRole('heading', { name: 'Health and biotechnology' }).waitFor();
  expect(await page.locator('main h3').count()).toBeLessThan(8);
  await close();
});

test('the way into a topic works without JavaScript, in Chinese too', async () => {
  const { page, close } = await visit('/zh', { javaScriptEnabled: false });
  await page.getByLabel('直接进入某个主题').fill('电网');
  await page.getByRole('button', { name: '前往' }).click();
  await page.waitForURL(/\/zh\/topics\?find=/);
  expect(await page.locator('main h3').allTextContents()).toContain('能源与电网');
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
