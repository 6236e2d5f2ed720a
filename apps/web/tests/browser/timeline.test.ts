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
  // Date, jurisdiction and kind come before the title, which the line below the picture repeats.
  const title = (second ?? '').split(', ').slice(3).join(', ');
  expect(await page.locator('figcaption').textContent()).toContain(title);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).not.toBe('');
  expect(await page.locator('article:target').count()).toBe(1);
  await close();
});

test('a choice thins out picture and list, is told, and is an address', async () => {
  const { page, close } = await visit('/timeline');
  await page.getByRole('checkbox', { name: 'China' }).check();
  await page.waitForURL('**/timeline?jurisdiction=CN');
  expect(await page.getByRole('checkbox', { name: 'China' }).evaluate(isFocused)).toBe(true);
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
  await expect.poll(() => page.getByRole('checkbox', { name: 'China' }).isChecked()).toBe(false);
  await close();
});

test('without JavaScript the form asks for the same address', async () => {
  const { page, close } = await visit('/timeline', { javaScriptEnabled: false });
  await page.getByRole('checkbox', { name: 'meeting' }).check();
  await page.locator('main').getByRole('combobox').selectOption('chips-compute');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/kind=meeting&topic=chips-compute/);
  expect(await page.getByRole('checkbox', { name: 'meeting' }).isChecked()).toBe(true);
  await close();
});

test('choices that fit no event say what that means, and lead back', async () => {
  const { page, close } = await visit('/timeline?kind=meeting&jurisdiction=industry');
  expect(await page.locator('main').textContent()).toContain('No event recorded fits');
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
