import { expect, test } from 'vitest';
import { visit } from '../browser.ts';

test('the name of a topic leads straight to it, other words to the topics that have them', async () => {
  const { page, close } = await visit('/topics');
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
  const { page, close } = await visit('/zh/topics', { javaScriptEnabled: false });
  await page.getByLabel('直接进入某个主题').fill('电网');
  await page.getByRole('button', { name: '前往' }).click();
  await page.waitForURL(/\/zh\/topics\?find=/);
  expect(await page.locator('main h3').allTextContents()).toContain('能源与电网');
  await close();
});
