import { expect, test } from 'vitest';
import { desktop, overflows, phone, smallest, violations, visit } from '../browser.ts';

const energy = '/compare/us-2025/cn-2025/energy-grid';

test.for([
  ['on a desk', { viewport: desktop }],
  ['on a phone in the dark', { viewport: phone, colorScheme: 'dark' }],
] as const)('a topic of the comparison is accessible and quiet %s', async ([, options]) => {
  const { page, complaints, close } = await visit(energy, options);
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
  expect(complaints).toEqual([]);
  await close();
});

test('all topics at once are accessible and quiet', async () => {
  const { page, complaints, close } = await visit('/compare/us-2025/cn-2025');
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await page.locator('.compare-topic').count()).toBe(31);
  await close();
});

test('without JavaScript, provisions of both plans stand in the page', async () => {
  const { page, close } = await visit('/compare/us-2025/cn-2025', { javaScriptEnabled: false });
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text).toContain('US II.2.1');
  expect(text).toContain('CN 7.3');
  await close();
});

test('swapping turns the columns and keeps each plan its colour', async () => {
  const { page, close } = await visit(energy);
  const heads = () =>
    page
      .locator('.titles [class*="hue-"]')
      .evaluateAll((nodes) =>
        nodes.map((node) => [
          /hue-\d/.exec(node.className)?.[0],
          node.querySelector('a')?.textContent,
        ]),
      );
  const before = await heads();
  await page.getByRole('link', { name: 'Swap' }).click();
  await page.waitForURL('**/compare/cn-2025/us-2025/energy-grid');
  expect(await heads()).toEqual(before.toReversed());
  await close();
});

test('the relation stands between its sides on a desk, and above them where there is less room', async () => {
  for (const [viewport, along] of [
    [desktop, 'x'],
    [{ width: 720, height: 450 }, 'y'],
    [phone, 'y'],
  ] as const) {
    const { page, close } = await visit(energy, { viewport });
    const row = page.locator('.relation-row').first();
    const parts =
      viewport === desktop ? ['.at-1', '.spine', '.at-2'] : ['.spine', '.at-1', '.at-2'];
    const places = await Promise.all(
      parts.map(async (part) => (await row.locator(part).boundingBox())?.[along] ?? -1),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await close();
  }
});

test('at twice the size on a laptop the sides still stand beside each other', async () => {
  const { page, close } = await visit(energy, { viewport: { width: 640, height: 400 } });
  const row = page.locator('.relation-row').first();
  const [left, right] = await Promise.all(
    ['.at-1', '.at-2'].map((part) => row.locator(part).boundingBox()),
  );
  expect(left?.y).toBe(right?.y);
  expect((right?.x ?? 0) - (left?.x ?? 0)).toBeGreaterThan(250);
  expect(await overflows(page)).toBe(false);
  await close();
});

test('a topic and the comparison of its plans are one page, which says where it belongs', async () => {
  const { page, close } = await visit('/compare/cn-2025/us-2025/energy-grid');
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(new URL(canonical ?? '').pathname).toBe('/topics/energy-grid');
  // Swapped back, the columns are those that a topic has by itself.
  await page.getByRole('link', { name: 'Swap columns' }).click();
  await page.waitForURL('**/topics/energy-grid');
  expect(await page.locator('.titles .title').allTextContents()).toEqual([
    'America’s AI Action Plan',
    'Global AI Governance Action Plan',
  ]);
  await page.getByText('Filter and').click();
  await page.getByRole('checkbox', { name: 'Differ' }).check();
  await page.waitForURL('**/topics/energy-grid?relation=divergent');
  await close();
});

test('the switch of language keeps the place', async () => {
  const { page, complaints, close } = await visit(energy);
  await page.getByRole('link', { name: '中文' }).click();
  await page.waitForURL('**/zh/compare/us-2025/cn-2025/energy-grid');
  await expect.poll(() => page.locator('h1').textContent()).toBe('能源与电网');
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
  await expect.poll(() => page.title()).toContain('能源与电网');
  await page.getByRole('link', { name: 'English' }).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Energy and the grid');
  expect(complaints).toEqual([]);
  await close();
});

test('going to another topic keeps the columns, and going back keeps the page', async () => {
  const { page, close } = await visit('/compare/cn-2025/us-2025/energy-grid');
  await page
    .locator('aside')
    .getByRole('link', { name: /^Biosecurity/ })
    .click();
  await page.waitForURL('**/compare/cn-2025/us-2025/biosecurity');
  await expect.poll(() => page.locator('h1').textContent()).toBe('Biosecurity');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.goBack();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Energy and the grid');
  await close();
});

test('a cell without a provision says in words which state it is in', async () => {
  const { page, close } = await visit('/compare/us-2025/cn-2025/biosecurity');
  expect(await page.locator('.cell-notice').textContent()).toContain('not found');
  await close();
});

test('three columns fit, one of them an agreed text', async () => {
  const { page, complaints, close } = await visit(
    '/compare/us-2025/cn-2025/unga-78-265/energy-grid',
  );
  expect(await page.locator('.titles > [class*="hue-"]').count()).toBe(3);
  expect(await overflows(page)).toBe(false);
  expect(complaints).toEqual([]);
  await close();
});

test('every target is at least 24 pixels high or stands in running text', async () => {
  const { page, close } = await visit(energy, { viewport: smallest });
  expect(await overflows(page)).toBe(false);
  const small = await page.locator('.button, nav a, summary').evaluateAll((nodes) =>
    nodes
      .filter((node) => node.checkVisibility())
      .map((node) => ({ text: node.textContent, height: node.getBoundingClientRect().height }))
      .filter(({ height }) => height < 24),
  );
  expect(small).toEqual([]);
  await close();
});

test('an address that names nothing is told so, with status 404', async () => {
  const { page, close } = await visit('/topics/nothing');
  expect(await page.locator('h1').textContent()).toBe('There is no page here');
  const response = await page.request.get('/compare/us-2025/nothing/at-all');
  expect(response.status()).toBe(404);
  await close();
});

test('when the network is gone the reader is told so, and can try again', async () => {
  const { page, close } = await visit(energy);
  await page.context().setOffline(true);
  await page
    .locator('aside')
    .getByRole('link', { name: /^Biosecurity/ })
    .click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('The page could not be loaded');
  await page.context().setOffline(false);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Biosecurity');
  await close();
});

test.for([
  [830, ''],
  [1000, '/zh'],
  [1280, ''],
  [1440, ''],
] as const)(
  'the shorter side of a row stays in sight below the titles while the longer is read: %d pixels, %j',
  async ([width, language]) => {
    const { page, close } = await visit(`${language}/compare/us-2025/cn-2025/health`, {
      viewport: { width, height: 900 },
    });
    const short = page.locator('.relation-row .at-2').first();
    const place = async () => (await short.boundingBox())?.y ?? 0;
    const before = await place();
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), before + 100);
    const titles = await page.locator('.titles').boundingBox();
    await expect.poll(place).toBeGreaterThanOrEqual((titles?.y ?? 0) + (titles?.height ?? 0));
    expect(await place()).toBeLessThan(before);
    await close();
  },
);
