import { readDocument } from '@parley/documents';
import { unifyRadicals } from '@parley/model';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from '../browser.ts';

test.for([
  ['/topics/energy-grid', 'Energy and the grid', 'unofficial'],
  ['/cooperation/public-health-data', 'Public health', 'unofficial'],
  ['/zh/plans/cn-2025', '人工智能全球治理行动计划', '非官方'],
] as const)(
  'every sheet of %s has its title, that it is unofficial, the release and its number',
  async ([path, title, unofficial]) => {
    const { page, close } = await visit(path, { javaScriptEnabled: false });
    const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const printed = await readDocument(file, 'sheets.pdf');
    // Fonts of some systems write parts of characters where characters are meant.
    const sheets = ('pages' in printed ? printed.pages : []).map((text) => text.normalize('NFKC'));
    expect(sheets.length).toBeGreaterThan(1);
    for (const [index, text] of sheets.entries()) {
      for (const words of [title, unofficial]) expect(text).toContain(words);
      expect(text).toMatch(/\d+\.\d+\.\d+/);
      expect(text).toMatch(new RegExp(String.raw`\b${index + 1} / ${sheets.length}\b`));
    }
    await close();
  },
);

/** Titles of a print's contents, and where each of its lines leads in the file. */
const contentsOf = (page: Page): Promise<{ title: string; arrives: boolean }[]> =>
  page.locator('.print-contents a').evaluateAll((links) =>
    links.map((link) => ({
      title: link.textContent.trim(),
      arrives: document.getElementById(link.getAttribute('href')?.slice(1) ?? '') !== null,
    })),
  );

/** Letters alone: a print breaks lines, and some fonts write parts of characters. */
const words = (text: string): string =>
  unifyRadicals(text.normalize('NFKC')).replaceAll(/\s/g, '').toLowerCase();

test.for([
  ['/plans/us-2025', 'contents', 30],
  ['/zh/compare/us-2025/cn-2025', '目录', 25],
] as const)(
  'a long print of %s has its contents on the first sheets, and each line leads to its place',
  async ([path, heading, least]) => {
    const { page, close } = await visit(path, { javaScriptEnabled: false });
    expect(await page.locator('.print-contents').isVisible()).toBe(false);
    const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const printed = await readDocument(file, 'sheets.pdf');
    const sheets = ('pages' in printed ? printed.pages : []).map((text) => text.normalize('NFKC'));
    expect(words(sheets.slice(0, 2).join(' '))).toContain(heading);
    const entries = await contentsOf(page);
    expect(entries.length).toBeGreaterThan(least);
    expect(entries.filter(({ arrives }) => !arrives)).toEqual([]);
    const first = words(sheets.slice(0, 3).join(''));
    for (const { title } of entries) expect(first).toContain(words(title));
    // In a file, the lines are links within it.
    expect(file.toString('latin1').match(/\/Dest\b/g)?.length).toBeGreaterThan(least);
    await close();
  },
);

test('a short print has no contents', async () => {
  const { page, close } = await visit('/topics/health', { javaScriptEnabled: false });
  expect(await contentsOf(page)).toEqual([]);
  await close();
});

test('a saved list of eight and more prints with its contents, title, release and numbers of sheets', async () => {
  const { page, close } = await visit('/method');
  const ids = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((number) => `cn-2025.12.${number}`);
  await page.evaluate(
    (pack) => localStorage.setItem('parley.pack', pack),
    JSON.stringify({
      parley: 'pack',
      version: 1,
      pins: ids.map((provision) => ({ provision, note: 'Ask about it.' })),
    }),
  );
  await page.goto('/pack', { waitUntil: 'networkidle' });
  await expect.poll(() => page.locator('.pack-item h2').count()).toBe(ids.length);
  const entries = await contentsOf(page);
  expect(entries).toHaveLength(ids.length);
  expect(entries.every(({ arrives }) => arrives)).toBe(true);
  const printed = await readDocument(
    await page.pdf({ format: 'A4', preferCSSPageSize: true }),
    'list.pdf',
  );
  const sheets = ('pages' in printed ? printed.pages : []).map((text) => text.normalize('NFKC'));
  expect(sheets[0]).toMatch(/contents/i);
  for (const [index, text] of sheets.entries()) {
    expect(text).toContain('unofficial');
    expect(text).toContain(`${index + 1} / ${sheets.length}`);
  }
  await close();
});
