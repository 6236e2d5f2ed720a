import { expect, inject, test } from 'vitest';
import { overflows, smallest, violations, visit } from '../browser.ts';

test.for([
  '/developers',
  '/contribute',
  '/open-work',
  '/open-work/read-text',
  '/zh/open-work/open-source',
  '/changes',
  '/venues',
  '/sources',
  '/actors',
])('%s is accessible and quiet, and fits the smallest window', async (path) => {
  const { page, complaints, close } = await visit(path, { viewport: smallest });
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
  expect(complaints).toEqual([]);
  await close();
});

test('what can be asked is said in the language of the page', async () => {
  const { page, close } = await visit('/zh/developers');
  const names = await page.locator('.wide-list .quiet').allTextContents();
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) expect(name).toMatch(/\p{Script=Han}/u);
  await close();
});

test('every request shown to developers answers as it is shown', async () => {
  const { page, close } = await visit('/developers');
  const commands = await page
    .locator('section[aria-labelledby=try] .text > div > pre')
    .allTextContents();
  expect(commands).toHaveLength(3);
  for (const [index, command] of commands.entries()) {
    const address = /'(.*)'/.exec(command)?.[1] ?? '';
    const response = await fetch(address);
    expect(response.status).toBe(200);
    const shown = await page
      .locator('section[aria-labelledby=try] details pre')
      .nth(index)
      .textContent();
    const answer = JSON.stringify(await response.json(), null, 2);
    expect(answer.startsWith((shown ?? '').replace(/\n\s*…$/, ''))).toBe(true);
  }
  await close();
});

test('every address in the list of what can be asked answers', async () => {
  const html = await (await fetch(`${inject('origin')}/developers`)).text();
  const addresses = [...html.matchAll(/href="(\/v1[^"]*)"/g)].map(([, path = '']) =>
    path.replaceAll('&amp;', '&'),
  );
  expect(addresses.length).toBeGreaterThan(20);
  for (const path of addresses)
    expect([path, (await fetch(inject('origin') + path)).status]).toEqual([path, 200]);
});

test('every entry of open work leads to the form that corrects it, and counts add up', async () => {
  const { page, close } = await visit('/open-work');
  const tasks = await page.locator('.doc-section').count();
  expect(tasks).toBeGreaterThan(3);
  const [said = ''] =
    /\d+/.exec(await page.locator('.doc-section .button').first().innerText()) ?? [];
  await page.locator('.doc-section .button').first().click();
  await page.waitForURL('**/open-work/read-text');
  const corrections = page.locator('.work a[href*="/correct/"]');
  expect(await corrections.count()).toBe(Number(said));
  await corrections.first().click();
  await page.waitForURL('**/correct/**');
  expect(await page.locator('h1').innerText()).not.toBe('');
  await close();
});
