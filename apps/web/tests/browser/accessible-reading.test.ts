import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, visit } from '../browser.ts';

/** What a screen reader is told of the page, as an outline in text. */
const heard = (page: Page): Promise<string> => page.locator('main').ariaSnapshot();

const focusedIn = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.localName ?? 'nothing');

test.for([
  [
    '/topics/energy-grid',
    /America’s AI Action Plan does not mention/,
    /parts of Global AI Governance Action Plan that we could read/,
  ],
  ['/zh/topics/energy-grid', /未提及/, /未见关于/],
  [
    '/compare/us-2025/cn-2025/delhi-2026/energy-grid',
    /America’s AI Action Plan does not mention/,
    /parts of Global AI Governance/,
  ],
] as const)('every silence of %s names its plan', async ([path, ...names]) => {
  const { page, close } = await visit(path);
  const titles = await page.locator('.titles .title').allTextContents();
  const silences = await page.locator('.silence-note > p:first-child').allTextContents();
  expect(silences.length).toBeGreaterThan(1);
  for (const words of silences) expect(titles.some((title) => words.includes(title))).toBe(true);
  const text = await heard(page);
  for (const name of names) expect(text).toMatch(name);
  await close();
});

test('a row is a named group, in which the relation is a heading that is heard before its sides', async () => {
  const { page, close } = await visit('/topics/energy-grid');
  const row = page.getByRole('group', { name: 'Fit together · US II.2.2 · CN 7.3 · CN 7.4' });
  const lines = (await row.ariaSnapshot()).split('\n').map((line) => line.trim());
  const placeOf = (words: string): number => lines.findIndex((line) => line.includes(words));
  expect(placeOf('heading "Fit together" [level=2]')).toBeGreaterThanOrEqual(0);
  expect(placeOf('heading "Optimise existing grid resources" [level=3]')).toBeGreaterThan(
    placeOf('heading "Fit together"'),
  );
  expect(placeOf('heading "Draw up shared')).toBeGreaterThan(placeOf('heading "Optimise'));
  await close();
});

test('headings of a topic begin with its name and leave out no level', async () => {
  const { page, close } = await visit('/topics/energy-grid');
  const levels = await page
    .locator('main :is(h1, h2, h3, h4)')
    .evaluateAll((headings) => headings.map(({ localName }) => Number(localName.slice(1))));
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  await close();
});

const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

test.for([
  ['1280 by 800', '/topics/energy-grid', { width: 1280, height: 800 }, ''],
  ['853 by 533', '/zh/topics/energy-grid', { width: 853, height: 533 }, ''],
  ['1280 by 800 with wide text', '/topics/energy-grid', { width: 1280, height: 800 }, spaced],
  [
    '900 by 700 in three columns',
    '/compare/us-2025/cn-2025/delhi-2026/energy-grid',
    { width: 900, height: 700 },
    '',
  ],
] as const)('what sticks to the top hides no focus, at %s', async ([, path, viewport, styles]) => {
  const { page, close } = await visit(path, { viewport });
  if (styles !== '') await page.addStyleTag({ content: styles }).catch(() => undefined);
  const covered: string[] = [];
  // From the end backwards: that is where focus comes under what sticks.
  await page.locator('footer a').first().focus();
  for (let stop = 0; stop < 90; stop += 1) {
    await page.keyboard.press('Shift+Tab');
    const hidden = await page.evaluate(() => {
      const at = document.activeElement;
      const titles = document.querySelector('.titles');
      if (!at || !titles || titles.contains(at)) return '';
      const box = at.getBoundingClientRect();
      const top = titles.getBoundingClientRect();
      const isUnder = getComputedStyle(titles).position === 'sticky' && top.top <= 1;
      return isUnder && box.height > 0 && box.bottom <= top.bottom ? at.textContent : '';
    });
    if (hidden !== '') covered.push(hidden.trim());
  }
  expect(covered).toEqual([]);
  await close();
});

test('after filters are cleared the focus is where the reader was, and it is said once', async () => {
  const { page, close } = await visit('/topics/energy-grid?relation=divergent');
  await page.mouse.move(300, 300);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    for (const region of document.querySelectorAll('[role=status]'))
      new MutationObserver(() => {
        if (region.textContent?.trim()) said.push(region.textContent.trim());
      }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  await page.getByRole('link', { name: 'Clear filters' }).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/topics/energy-grid');
  expect(await focusedIn(page)).not.toBe('body');
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { said: string[] }).said))
    .toEqual([expect.stringMatching(/provisions/)]);
  await close();
});

test('another page of results goes on at its first one, and no link to it calls itself the page', async () => {
  const { page, close } = await visit('/search?q=chips', { viewport: desktop });
  const next = page.locator('nav a[rel=next]');
  expect(await next.getAttribute('aria-current')).not.toBe('page');
  const before = await page.locator('.search-hit a').first().textContent();
  await next.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**from=*');
  await expect.poll(() => page.locator('.search-hit a').first().textContent()).not.toBe(before);
  const first = await page.locator('.search-hit a').first().textContent();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(first);
  await close();
});

test('marks of the timeline are 24 pixels on every screen that shows the picture', async () => {
  for (const width of [1100, 1280, 1440]) {
    const { page, close } = await visit('/timeline', { viewport: { width, height: 900 } });
    const sizes = await page
      .locator('figure svg a rect')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(23.9);
    await close();
  }
});
