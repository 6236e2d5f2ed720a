import { expect, test } from 'vitest';
import { desktop, overflows, phone, smallest, violations, visit } from '../browser.ts';

const isFocused = (element: Element): boolean => element === document.activeElement;

test.for([
  ['on a desk', { viewport: desktop }],
  ['on a phone in the dark', { viewport: phone, colorScheme: 'dark' }],
] as const)('the timeline is accessible and quiet %s', async ([, options]) => {
  const { page, complaints, close } = await visit('/timeline', options);
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
  expect(complaints).toEqual([]);
  await close();
});

test('the picture has a mark for every event of the list, and each leads to its entry', async () => {
  const { page, close } = await visit('/timeline');
  const targets = await page
    .locator('figure svg a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')).toSorted());
  const entries = await page
    .locator('article[id]')
    .evaluateAll((articles) => articles.map(({ id }) => `#${id}`).toSorted());
  expect(targets.length).toBeGreaterThan(100);
  expect(targets).toEqual(entries);
  await close();
});

test('the picture is one stop of the Tab key, and arrows step from mark to mark', async () => {
  const { page, close } = await visit('/timeline');
  const marks = page.locator('figure svg a');
  // The picture wakes with the reader's first key.
  await page.keyboard.press('Tab');
  await expect.poll(() => page.locator('figure svg a[tabindex="0"]').count()).toBe(1);
  await marks.first().focus();
  const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press('ArrowRight');
  const second = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(second).not.toBe(first);
  // Its name stands beside it, shortened where there is no room; date, jurisdiction and kind come before.
  const beside = (await page.locator('figure .name').textContent())?.trim().replace(/…$/, '') ?? '';
  expect(beside.length).toBeGreaterThan(10);
  expect(second).toContain(beside);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).not.toBe('');
  expect(await page.locator('article:target').count()).toBe(1);
  await close();
});

test('a choice thins out picture and list, is told, and is an address', async () => {
  const { page, close } = await visit('/timeline');
  await page.getByRole('checkbox', { name: 'China', exact: true }).check();
  await page.waitForURL('**/timeline?jurisdiction=CN');
  expect(await page.getByRole('checkbox', { name: 'China', exact: true }).evaluate(isFocused)).toBe(
    true,
  );
  await expect
    .poll(() => page.locator('.found [role=status]').textContent())
    .toMatch(/^\d+ events of \d+$/);
  await expect
    .poll(() =>
      page
        .locator('figure svg a')
        .evaluateAll((links) => [
          ...new Set(links.map((link) => (link.getAttribute('aria-label') ?? '').split(', ')[1])),
        ]),
    )
    .toEqual(['China']);
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect
    .poll(() => page.getByRole('checkbox', { name: 'China', exact: true }).isChecked())
    .toBe(false);
  await close();
});

test('few events have their names beside them, and a range of days is an address', async () => {
  const { page, close } = await visit('/timeline?kind=meeting&jurisdiction=CN');
  const marks = await page.locator('figure svg a').count();
  expect(marks).toBeGreaterThan(1);
  expect(await page.locator('figure .name').count()).toBe(marks);
  await page.getByLabel('From').fill('2026-07-01');
  await page.getByLabel('From').blur();
  await page.waitForURL(/since=2026-07-01/);
  await expect.poll(() => page.locator('figure svg a').count()).toBeLessThan(marks);
  const dates = await page
    .locator('article time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  for (const date of dates) expect(date >= '2026-07-01'.slice(0, date.length)).toBe(true);
  expect((await page.request.get('/timeline?since=yesterday')).status()).toBe(400);
  await close();
});

test('what came since the last visit is known to this device alone, once there are newer events', async () => {
  const { page, close } = await visit('/timeline');
  const since = page.getByRole('link', { name: /Since your last visit/ });
  // A move that comes before the page listens wakes nothing.
  const offered = async (): Promise<void> => {
    let moves = 0;
    await expect
      .poll(async () => {
        await page.mouse.move(320 + (moves += 1), 520);
        return since.count();
      })
      .toBe(1);
  };
  await page.mouse.move(300, 500);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('parley.last-visit')))
    .toMatch(/^\d{4}/);
  expect(await since.count()).toBe(0);
  // The events of a visit some months ago ended in June.
  await page.evaluate(() => localStorage.setItem('parley.last-visit', '2026-06-30 2026-06-30'));
  await page.reload({ waitUntil: 'networkidle' });
  await offered();
  await since.click();
  await page.waitForURL('**/timeline?since=2026-06-30');
  // It stays so until there are newer data again.
  await page.reload({ waitUntil: 'networkidle' });
  await offered();
  await close();
});

test('dates known ahead lead to their events, and the head names calendar and feed', async () => {
  const { page, close } = await visit('/zh/timeline', { javaScriptEnabled: false });
  const ahead = page.getByRole('region', { name: '已知的后续日期' });
  expect(await ahead.getByRole('link').count()).toBeGreaterThan(2);
  for (const type of ['text/calendar', 'application/atom+xml']) {
    const href = await page.locator(`head link[type="${type}"]`).last().getAttribute('href');
    const response = await page.request.get(href ?? '');
    expect(response.headers()['content-type']).toContain(type);
    expect(href).toMatch(/^\/zh\/events\./);
  }
  await close();
});

test('without JavaScript the form asks for the same address', async () => {
  const { page, close } = await visit('/timeline', { javaScriptEnabled: false });
  await page.getByRole('checkbox', { name: 'meeting' }).check();
  await page.locator('main').getByRole('combobox').selectOption('chips-compute');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/topic=chips-compute.*kind=meeting/);
  expect(await page.getByRole('checkbox', { name: 'meeting' }).isChecked()).toBe(true);
  await close();
});

test('choices that fit no event say what that means, and lead back', async () => {
  const { page, close } = await visit('/timeline?kind=meeting&jurisdiction=industry');
  expect(await page.locator('main').textContent()).toContain('No events match');
  await page.getByRole('link', { name: 'Show all' }).first().click();
  await page.locator('article').nth(100).waitFor();
  await close();
});

test('a kind that does not exist is told apart from a page that does not exist', async () => {
  const { page, close } = await visit('/timeline');
  expect((await page.request.get('/timeline?kind=nothing')).status()).toBe(400);
  await close();
});

test('on a phone the list takes the place of the picture and fits', async () => {
  const { page, close } = await visit('/timeline', { viewport: smallest });
  expect(await page.locator('figure').isVisible()).toBe(false);
  expect(await page.locator('article').first().isVisible()).toBe(true);
  expect(await overflows(page)).toBe(false);
  await close();
});
