import { expect, test } from 'vitest';
import { desktop, phone, violations, visit } from '../browser.ts';

test('while typing, what would be found first is offered, and arrows and Enter lead there', async () => {
  const { page, complaints, close } = await visit('/method', { viewport: desktop });
  await page.keyboard.press('/');
  const field = page.getByRole('banner').getByRole('combobox');
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.type('exprot controls');
  await page.getByRole('banner').getByRole('option').first().waitFor();
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  const active = await field.getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/topics/export-controls');
  expect(await page.getByRole('banner').getByRole('option').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('Enter alone searches, Escape closes, and an event is found by its name', async () => {
  const { page, close } = await visit('/', { viewport: phone });
  const field = page.getByRole('banner').getByRole('combobox');
  await field.fill('affiliates rule');
  await page.getByRole('banner').getByRole('option').first().waitFor();
  await field.press('Escape');
  await expect.poll(() => page.getByRole('banner').getByRole('option').count()).toBe(0);
  await field.press('Enter');
  await page.waitForURL('**/search?q=affiliates+rule');
  await page.locator('.search-hit a').first().click();
  await page.waitForURL(/\/(events|relations|provisions|topics|silences)\//);
  await close();
});

test('without JavaScript the field is a form, in the language of the page', async () => {
  const { page, close } = await visit('/zh', { javaScriptEnabled: false });
  await page.getByRole('banner').getByRole('combobox').fill('出口管制');
  await page.getByRole('banner').getByRole('combobox').press('Enter');
  await page.waitForURL(/\/zh\/search\?q=/);
  expect(await page.locator('.search-hit').count()).toBeGreaterThan(3);
  await close();
});
