import { expect, test } from 'vitest';
import { phone, violations, visit } from '../browser.ts';

const energy = '/compare/us-2025/cn-2025/energy-grid';

test('j and k go from row to row, p pins what has the focus', async () => {
  const { page, close } = await visit(energy);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await page.keyboard.press('j');
  const first = await focused();
  await page.keyboard.press('j');
  expect(await focused()).not.toBe(first);
  await page.keyboard.press('k');
  expect(await focused()).toBe(first);
  await page.keyboard.press('p');
  await page.getByRole('link', { name: 'Meeting pack · 1' }).waitFor();
  expect(await page.locator(':focus .row-actions .pin-button').getAttribute('aria-pressed')).toBe(
    'true',
  );
  await page.keyboard.press('p');
  await page.getByRole('link', { name: 'Meeting pack', exact: true }).waitFor();
  await close();
});

test('s swaps the columns, t goes to the topics, / to the search', async () => {
  const { page, close } = await visit(energy);
  await page.keyboard.press('s');
  await page.waitForURL('**/compare/cn-2025/us-2025/energy-grid');
  await page.keyboard.press('t');
  expect(await page.locator(':focus').textContent()).toContain('Energy and the grid');
  await page.keyboard.press('/');
  expect(await page.locator(':focus').getAttribute('type')).toBe('search');
  await page.keyboard.type('jkps?');
  expect(await page.locator(':focus').inputValue()).toBe('jkps?');
  await close();
});

test('on a phone, t opens the sheet of topics', async () => {
  const { page, close } = await visit(energy, { viewport: phone });
  await page.keyboard.press('t');
  expect(await page.locator(':focus').textContent()).toContain('Energy and the grid');
  await close();
});

test('? shows the keys in a dialog, which turns them off, for good', async () => {
  const { page, close } = await visit(energy);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard' });
  await dialog.waitFor();
  // Those of the page come with its script.
  await expect
    .poll(() => dialog.locator('kbd').allTextContents())
    .toEqual(expect.arrayContaining(['j', 'k', 'p', 's', 't', '/', '?']));
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await page.reload({ waitUntil: 'networkidle' });
  await page.keyboard.press('s');
  expect(page.url()).toContain('/compare/us-2025/cn-2025/');
  await page.getByRole('button', { name: 'Keyboard' }).click();
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('s');
  await page.waitForURL('**/compare/cn-2025/us-2025/energy-grid');
  await close();
});

test('on a phone the navigation is a menu, and the other language is always in view', async () => {
  const { page, close } = await visit(energy, { viewport: phone });
  expect(await page.getByRole('link', { name: '中文' }).isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Cooperation', exact: true }).isVisible()).toBe(
    false,
  );
  await page.getByRole('button', { name: 'Menu' }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Cooperation', exact: true }).click();
  await page.waitForURL('**/cooperation');
  expect(await page.getByRole('link', { name: 'Method', exact: true }).isVisible()).toBe(false);
  await close();
});

test('without JavaScript the menu opens as well', async () => {
  const { page, close } = await visit(energy, { viewport: phone, javaScriptEnabled: false });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Plans', exact: true }).click();
  await page.waitForURL('**/plans');
  expect(await page.locator('h1').textContent()).toBe('Plans');
  await close();
});

test('/ leads to the search field of the page', async () => {
  const { page, close } = await visit('/method');
  await page.keyboard.press('/');
  expect(await page.locator('header :focus').getAttribute('name')).toBe('q');
  await page.goto('/search?q=grid', { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  expect(await page.locator('main :focus').getAttribute('name')).toBe('q');
  await close();
});
