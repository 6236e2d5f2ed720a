import { expect, test } from 'vitest';
import { overflows, phone, smallest, violations, visit } from '../browser.ts';

test('search answers while the reader types, tells how much, and keeps the focus', async () => {
  const { page, complaints, close } = await visit('/search');
  const field = page.getByRole('searchbox', { name: 'Words to look for' });
  await field.pressSequentially('energy grid');
  await page.waitForURL('**/search?q=energy+grid');
  await page.getByText(/^\d+ results for “energy grid”$/).waitFor();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator('mark').first().textContent()).toMatch(/energy|grid|power/i);
  expect(complaints).toEqual([]);
  await close();
});

test('a choice of kind narrows what is found, and is an address', async () => {
  const { page, close } = await visit('/search?q=energy');
  await page.getByRole('checkbox', { name: /^Event/ }).check();
  await page.waitForURL('**/search?q=energy&kind=event');
  const kinds = () => page.locator('main article .meta span:first-child').allTextContents();
  await expect
    .poll(async () => [...new Set(await kinds())], { timeout: 10_000 })
    .toEqual(['Event']);
  await close();
});

test('without JavaScript it is a form, with pages of results', async () => {
  const { page, close } = await visit('/search', { javaScriptEnabled: false });
  await page.getByRole('searchbox').fill('standards');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL(/q=standards/);
  const first = await page.locator('main article h2').allTextContents();
  expect(first).toHaveLength(20);
  await page.getByRole('link', { name: /More results/ }).click();
  await page.waitForURL(/from=/);
  const second = await page.locator('main article h2').allTextContents();
  expect(second.length).toBeGreaterThan(0);
  expect(second).not.toEqual(first);
  await close();
});

test('Chinese words find entries, shown in the language of the page', async () => {
  const { page, close } = await visit('/zh/search?q=%E7%94%B5%E7%BD%91', { viewport: phone });
  expect(await page.locator('main article h2').allTextContents()).toContain('能源与电网');
  expect(await page.locator('mark').first().textContent()).toContain('电');
  expect(await violations(page)).toEqual([]);
  await close();
});

test('what is not found is told without saying that it does not exist', async () => {
  const { page, close } = await visit('/search?q=zzzzqqq', { viewport: smallest });
  expect(await page.locator('main').textContent()).toContain('Nothing recorded has these words');
  expect(await overflows(page)).toBe(false);
  await close();
});

test('every kind of hit leads to a page that exists', async () => {
  const { page, close } = await visit('/search?q=energy');
  const kinds =
    'provision topic plan cooperation-area relation silence event venue actor statement source';
  for (const kind of kinds.split(' ')) {
    const words = kind === 'venue' || kind === 'plan' ? 'AI' : 'energy';
    await page.goto(`/search?q=${words}&kind=${kind}`);
    const href = await page.locator('main article h2 a').first().getAttribute('href');
    const response = await page.request.get(href ?? '');
    expect([kind, response.status()]).toEqual([kind, 200]);
    // What has no page of its own is led to at its place on another.
    const place = href?.split('#')[1];
    expect(await response.text()).toContain(place === undefined ? '<h1' : `id="${place}"`);
  }
  await close();
});

test('half a word of an input method is neither searched nor announced, and the whole word is', async () => {
  const { page, close } = await visit('/zh/search');
  const status = page.locator('.search-page [role=status]');
  const before = await status.textContent();
  await page.locator('#search-words').focus();
  await page.waitForLoadState('networkidle');
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', { text, selectionStart: 2, selectionEnd: 2 });
  await compose('ne');
  await compose('neng yuan');
  // Longer than any key is waited for.
  await page.waitForTimeout(600);
  expect(new URL(page.url()).search).toBe('');
  expect(await status.textContent()).toBe(before);
  await keyboard.send('Input.insertText', { text: '能源' });
  await page.waitForURL(/q=%E8%83%BD%E6%BA%90/);
  await close();
});

test('pinyin is answered with what it was meant for', async () => {
  const { page, close } = await visit('/zh/search?q=nengyuan');
  expect(await page.locator('.suggestion').textContent()).toContain('能源');
  await page.locator('.suggestion a').click();
  await page.waitForURL(/q=%E8%83%BD%E6%BA%90/);
  await close();
});
