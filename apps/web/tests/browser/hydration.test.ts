import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone, visit } from '../browser.ts';

const all = '/compare/us-2025/cn-2025';
const energy = `${all}/energy-grid`;
/** A page as it was sent, for a reader who has done nothing yet. A service worker would fetch past routes. */
const asSent = async (path: string, options = {}) => {
  const visited = await visit(path, { serviceWorkers: 'block', ...options });
  // The browser says that it has no service worker.
  visited.complaints.splice(0);
  return visited;
};

const dataRequests = (page: Page): string[] => {
  const requested: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/page-data/')) requested.push(pathname);
  });
  return requested;
};

/** Marks an element, to see whether it is still the same one later. */
const mark = (page: Page, selector: string): Promise<void> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      element.setAttribute('data-marked', '');
    });
const isMarked = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.hasAttribute('data-marked'));

test('reading a page, scrolling it and opening its parts fetches nothing more', async () => {
  const { page, close } = await asSent(all, { viewport: phone });
  const requested = dataRequests(page);
  await page.evaluate(() => scrollTo({ top: 4000, behavior: 'instant' }));
  await page
    .locator('.relation-reasons summary')
    .first()
    .evaluate((one: HTMLElement) => one.click());
  await page.waitForTimeout(300);
  expect(await page.locator('.relation-reasons details[open]').count()).toBe(1);
  expect(requested).toEqual([]);
  await close();
});

test('the first press of a button counts, made without a pointer or a key before it', async () => {
  const { page, complaints, close } = await asSent(all);
  const pin = page.getByRole('button', { name: /^Pin/ }).last();
  // As a switch or a voice does: no pointer moves, no focus comes first.
  await pin.evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => pin.getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('link', { name: 'Meeting pack · 1' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('the page is hydrated in place: focus, open parts, selection and elements stay', async () => {
  const { page, complaints, close } = await asSent(energy);
  await mark(page, '.relation-row');
  await page
    .locator('.silence-note summary')
    .first()
    .evaluate((one: HTMLElement) => one.click());
  await page.evaluate(() => {
    const summary = document.querySelector('.provision-card .summary');
    if (summary) getSelection()?.selectAllChildren(summary);
  });
  const selected = await page.evaluate(() => String(getSelection()));
  await page.locator('.relation-row .title a').first().focus();
  const pin = page.locator('.pin-button').first();
  await pin.evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => pin.getAttribute('aria-pressed')).toBe('true');
  expect(await isMarked(page, '.relation-row')).toBe(true);
  expect(await page.locator('.silence-note details[open]').count()).toBe(1);
  expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
  expect(
    await page
      .locator('.relation-row .title a')
      .first()
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

test('data of another release take the page’s place, and what the reader did is kept', async () => {
  const { page, complaints, close } = await asSent(energy);
  await page.route('**/page-data/**', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({
      response,
      body: text
        .replace(/"dataVersion":"[^"]*"/, '"dataVersion":"999.0.0"')
        .replaceAll('Energy and the grid', 'Energy and the grid, revised'),
    });
  });
  await mark(page, '.relation-row');
  await page
    .locator('.silence-note summary')
    .first()
    .evaluate((one: HTMLElement) => one.click());
  await page.locator('.relation-row .title a').nth(1).focus();
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(() => page.locator('h1').textContent()).toBe('Energy and the grid, revised');
  expect(await isMarked(page, '.relation-row')).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(focused);
  expect(await page.locator('.silence-note details[open]').count()).toBe(1);
  const pin = page.locator('.pin-button').first();
  await pin.click();
  await expect.poll(() => pin.getAttribute('aria-pressed')).toBe('true');
  expect(complaints).toEqual([]);
  await close();
});

test('data of another build bring the page of that build when a button is pressed', async () => {
  const { page, close } = await asSent(energy);
  await page.route('**/page-data/**', async (route) => {
    const response = await route.fetch();
    const answer: unknown = await response.json();
    await route.fulfill({ response, json: Object.assign({}, answer, { build: 'another' }) });
  });
  await page.evaluate(() => document.body.setAttribute('data-old', ''));
  await page
    .locator('.pin-button')
    .first()
    .evaluate((button: HTMLElement) => button.click());
  await page.locator('body:not([data-old])').waitFor({ state: 'attached' });
  expect(await page.locator('h1').textContent()).toBe('Energy and the grid');
  await close();
});

test('a press that finds no network is said to have failed, and the next one counts', async () => {
  const { page, close } = await asSent(energy);
  await page.context().setOffline(true);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  const pin = page.locator('.pin-button').first();
  await pin.evaluate((button: HTMLElement) => button.click());
  await expect
    .poll(() => page.getByRole('status').allTextContents())
    .toContain('The page could not be loaded');
  // A browser may keep it for good that a module was not to be had.
  expect(scripts).toEqual([]);
  expect(await page.locator('.relation-row').count()).toBeGreaterThan(1);
  await page.context().setOffline(false);
  await pin.evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => pin.getAttribute('aria-pressed')).toBe('true');
  await close();
});

test('a link that is followed at once leads on inside the app, whether or not the page was hydrated', async () => {
  const { page, complaints, close } = await asSent(energy, { viewport: phone });
  await page.evaluate(() => document.body.setAttribute('data-same', ''));
  await page
    .locator('.provision-card .title a')
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await page.waitForURL('**/provisions/**');
  await expect.poll(() => page.locator('article .summary').count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.body.hasAttribute('data-same'))).toBe(true);
  await page.goBack();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Energy and the grid');
  const pin = page.locator('.pin-button').first();
  await pin.click();
  await expect.poll(() => pin.getAttribute('aria-pressed')).toBe('true');
  expect(complaints).toEqual([]);
  await close();
});

test('what is ticked, chosen and typed before the page is hydrated counts', async () => {
  const { page, complaints, close } = await asSent(all);
  // The answer takes as long as the reader does.
  const responded = Promise.withResolvers<void>();
  await page.route('**/page-data/**', async (route) => {
    await responded.promise;
    await route.continue();
  });
  await page.getByText('Filter and').click();
  await page.getByRole('checkbox', { name: 'Oppose each other' }).check();
  await page.locator('#filter-text').fill('export');
  responded.resolve();
  await page.waitForURL('**relation=opposed**');
  await page.waitForURL('**q=export**');
  expect(await page.getByRole('checkbox', { name: 'Oppose each other' }).isChecked()).toBe(true);
  expect(await page.locator('#filter-text').inputValue()).toBe('export');
  await expect
    .poll(async () => new Set(await page.locator('.relation-note .kind').allTextContents()))
    .toEqual(new Set(['Oppose each other']));
  expect(complaints).toEqual([]);
  await close();
});

test('an address with a fragment opens at its target, before and after hydration', async () => {
  const { page, close } = await asSent(all);
  const id = await page.locator('.relation-row').nth(20).getAttribute('id');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('about:blank');
  await page.goto(`${all}#${id}`, { waitUntil: 'networkidle' });
  const target = page.locator('.relation-row:target');
  const top = async () => Math.round((await target.boundingBox())?.y ?? -1);
  await expect.poll(top).toBeLessThan(900);
  const before = await top();
  expect(before).toBeGreaterThanOrEqual(0);
  await target.locator('.pin-button').first().click();
  await page.getByRole('link', { name: 'Meeting pack · 1' }).waitFor();
  expect(Math.abs((await top()) - before)).toBeLessThan(5);
  await close();
});

test('words are found in a page that stands as HTML alone', async () => {
  const { page, close } = await asSent(all);
  const last = await page.locator('.provision-card .summary').last().textContent();
  const found = await page.evaluate(
    // Chromium's own search in the page; it is in no library of types.
    (words) => (globalThis as unknown as { find: (words: string) => boolean }).find(words),
    (last ?? '').trim().slice(0, 40),
  );
  expect(found).toBe(true);
  await close();
});

test('a key of the page pressed first of all does what it does later', async () => {
  const { page, complaints, close } = await asSent(energy);
  await page.keyboard.press('s');
  await page.waitForURL('**/compare/cn-2025/us-2025/energy-grid');
  expect(complaints).toEqual([]);
  await close();
});

test('pins that are on the device show without a use', async () => {
  const { page, close } = await asSent(energy);
  await page.locator('.pin-button').first().click();
  await page.getByRole('link', { name: 'Meeting pack · 1' }).waitFor();
  await page.mouse.move(0, 0);
  await page.reload({ waitUntil: 'networkidle' });
  await expect.poll(() => page.locator('[aria-pressed=true]').count()).toBeGreaterThan(0);
  await close();
});

test('filters work without JavaScript, by the address', async () => {
  const { page, close } = await asSent(all, { javaScriptEnabled: false });
  await page.getByText('Filter and').click();
  await page.getByRole('checkbox', { name: 'Oppose each other' }).check();
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.waitForURL('**relation=opposed**');
  expect(new Set(await page.locator('.relation-note .kind').allTextContents())).toEqual(
    new Set(['Oppose each other']),
  );
  await close();
});
