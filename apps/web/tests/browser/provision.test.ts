import { expect, test } from 'vitest';
import { phone, violations, visit } from '../browser.ts';

test('a provision shows what lies around it, and how each near one was found', async () => {
  const { page, complaints, close } = await visit('/provisions/us-2025.ii.2.1');
  for (const heading of [
    'Relations to other plans',
    'Near it in other documents',
    'What other plans do not say on it',
    'Already agreed',
    'Cooperation',
    'How to cite it',
  ])
    expect(await page.getByRole('heading', { name: heading, exact: true }).count()).toBe(1);
  const related = await page.locator('section[aria-labelledby=relations] a').allTextContents();
  const near = await page.locator('section[aria-labelledby=nearest] li').allTextContents();
  expect(near.length).toBeGreaterThan(2);
  expect(near.every((line) => line.includes('Topics of both: '))).toBe(true);
  expect(near.filter((line) => related.some((link) => line.startsWith(link)))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('citations are text to be copied, file formats word for word', async () => {
  const { page, close } = await visit('/provisions/us-2025.ii.2.1');
  expect(await page.locator('.citation').textContent()).toContain('p. 15');
  await page.getByText('Other styles').click();
  const written = await page.locator('pre').allTextContents();
  const csl = written.find((text) => text.trimStart().startsWith('['));
  expect(JSON.parse(csl ?? '')).toMatchObject([
    { URL: expect.stringContaining('whitehouse.gov') },
    {},
  ]);
  await close();
});

test('an actor of a provision has a page that leads back to it', async () => {
  const { page, close } = await visit('/provisions/us-2025.i.11.1', { viewport: phone });
  await page.getByRole('link', { name: /Center for AI Standards/ }).click();
  await page.waitForURL('**/actors/caisi');
  await page.getByRole('link', { name: /^US I\.11\.1/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await close();
});

test('the actors of each plan stand in a table of their own with the plan’s own total', async () => {
  const { page, close } = await visit('/actors');
  expect(await page.locator('table').count()).toBe(3);
  expect(await page.locator('table').first().textContent()).toContain('of 103');
  expect(await page.locator('table').nth(1).textContent()).toContain('of 97');
  expect(await page.locator('table').last().textContent()).toContain('of 50');
  await close();
});

test('a plan tells its wording and its topics as shares of itself', async () => {
  const { page, close } = await visit('/plans/us-2025');
  const shares = await page
    .locator('section[aria-labelledby=wording] td')
    .evaluateAll((cells) => cells.map((cell) => Number.parseInt(cell.textContent ?? '', 10)));
  expect(shares.reduce((sum, count) => sum + count, 0)).toBe(103);
  await page.getByText('Topics with counts and evidence').click();
  await page.locator('section[aria-labelledby=coverage] tbody tr').nth(10).waitFor();
  await close();
});
