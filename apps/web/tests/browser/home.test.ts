import { expect, test } from 'vitest';
import { desktop, overflows, phone, smallest, violations, visit } from '../browser.ts';

test.for([
  ['on a desk', { viewport: desktop }],
  ['on a phone in the dark', { viewport: phone, colorScheme: 'dark' }],
] as const)('the home page is accessible and quiet %s', async ([, options]) => {
  const { page, complaints, close } = await visit('/', options);
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
  expect(complaints).toEqual([]);
  await close();
});

test('the check of accessibility finds an image without words and letters without contrast', async () => {
  const { page, close } = await visit('/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    const words = document.createElement('p');
    words.textContent = 'Hardly to be read';
    words.style.cssText = 'color: #ccc; background: #fff';
    document.querySelector('main')?.append(image, words);
  });
  const found = (await violations(page)).map((text) => text.split(':')[0]);
  expect(found.toSorted()).toEqual(['color-contrast', 'image-alt']);
  await close();
});

test('it shows both plans alike and a row for every topic', async () => {
  const { page, close } = await visit('/');
  const lines = await page
    .locator('.plan-line')
    .evaluateAll((articles) => articles.map((article) => article.querySelectorAll('p').length));
  expect(lines.length).toBe(2);
  expect(new Set(lines).size).toBe(1);
  const topics: { total: number } = await (await page.request.get('/v1/topics?limit=1')).json();
  expect(await page.locator('.overview-table tbody tr').count()).toBe(topics.total);
  await close();
});

test('on a desk the answer can be read without scrolling', async () => {
  for (const path of ['/', '/zh']) {
    const { page, close } = await visit(path, { viewport: desktop });
    const box = await page.locator('.home-answer').boundingBox();
    expect((box?.y ?? desktop.height) + (box?.height ?? 0)).toBeLessThan(desktop.height);
    await close();
  }
});

test('each number of the answer leads to the rows that it counts', async () => {
  const { page, close } = await visit('/');
  const links = page.locator('.home-answer a');
  const all = await links.evaluateAll((nodes) =>
    nodes.map((node) => ({
      href: node.getAttribute('href') ?? '',
      count: Number(node.querySelector('strong')?.textContent),
    })),
  );
  expect(all.length).toBeGreaterThan(2);
  for (const { href, count } of all) {
    await page.goto(href, { waitUntil: 'load' });
    expect(await page.locator('.relation-row').count()).toBe(count);
  }
  await page.goto('/', { waitUntil: 'networkidle' });
  const read = page.locator('.how-sure li').filter({ hasText: 'Show only these' });
  const [count = ''] = /\d+/.exec((await read.textContent()) ?? '') ?? [];
  await read.getByRole('link').click();
  await page.waitForURL('**/compare/**');
  expect(await page.locator('.relation-row').count()).toBe(Number(count));
  expect(Number(count)).toBeGreaterThan(0);
  await close();
});

test('it can be read without JavaScript', async () => {
  const { page, close } = await visit('/', { javaScriptEnabled: false });
  expect(await page.locator('h1').textContent()).toContain('Two AI plans');
  expect(await page.getByRole('row', { name: /Energy and the grid/ }).textContent()).toMatch(
    /\d+ US/,
  );
  expect(await page.locator('.home-answer').textContent()).toContain('differ on');
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

test('every page names the feed of its language, which answers', async () => {
  for (const path of ['/', '/zh/topics/health']) {
    const { page, close } = await visit(path);
    const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
    expect(href).toBe(path.startsWith('/zh') ? '/zh/feed.atom' : '/feed.atom');
    const feed = await page.request.get(href ?? '');
    expect(feed.headers()['content-type']).toContain('application/atom+xml');
    await close();
  }
});

test('on a phone no field is set so small that the browser zooms into it', async () => {
  for (const path of ['/', '/topics', '/timeline', '/search?q=grid', '/compare/us-2025/cn-2025']) {
    const { page, close } = await visit(path, { viewport: phone, javaScriptEnabled: false });
    const sizes = await page
      .locator('input:not([type=checkbox], [type=radio]), select, textarea')
      .evaluateAll((fields) =>
        fields.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    await close();
  }
});

test('each page names itself and its counterpart in the other language', async () => {
  const { page, close } = await visit('/zh/topics/health');
  const links = await page
    .locator('link[rel=canonical], link[hreflang]')
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
