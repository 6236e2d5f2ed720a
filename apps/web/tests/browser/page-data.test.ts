import { expect, inject, test } from 'vitest';
import { phone, visit } from '../browser.ts';

const ask = (address: string) => fetch(inject('origin') + address);
const energy = '/topics/energy-grid';

test('going to another page takes one small request, and none to the API', async () => {
  // On a phone nothing comes over the page before the press.
  const { page, close } = await visit(energy, { viewport: phone, hasTouch: true });
  const requested: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') requested.push(new URL(request.url()).pathname);
  });
  await page.getByRole('button', { name: 'Topics' }).tap();
  await page
    .locator('.compare-toolbar')
    .getByRole('link', { name: /^Biosecurity/ })
    .tap();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Biosecurity');
  expect(requested).toEqual(['/page-data/topics/biosecurity.json']);
  await close();
});

test('the data of a page come with the page’s own status and release', async () => {
  const found = await ask('/page-data/zh/topics/health.json');
  expect(await found.json()).toMatchObject({
    state: 'ready',
    dataVersion: found.headers.get('X-Data-Version'),
  });
  for (const nothing of ['/page-data/topics/nothing.json', '/page-data/topics', '/page-data/x'])
    expect((await ask(nothing)).status).toBe(404);
});

test('data that another build wrote bring the whole page anew', async () => {
  // A service worker would fetch past the route below.
  const { page, close } = await visit(energy, { serviceWorkers: 'block' });
  await page.route('**/page-data/**', async (route) => {
    const response = await route.fetch();
    const answer: unknown = await response.json();
    await route.fulfill({ response, json: Object.assign({}, answer, { build: 'another' }) });
  });
  await page.evaluate(() => document.body.setAttribute('data-old', ''));
  await page
    .locator('aside')
    .getByRole('link', { name: /^Biosecurity/ })
    .click();
  await page.waitForFunction(() => !document.body.hasAttribute('data-old'));
  await expect.poll(() => page.locator('h1').textContent()).toBe('Biosecurity');
  await close();
});
