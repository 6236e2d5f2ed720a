import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, overflows, phone, violations, visit } from '../browser.ts';

const energy = '/compare/us-2025/cn-2025/energy-grid';
const two = ['us-2025.ii.2.1', 'cn-2025.7.3'];
const pack = (...ids: string[]) =>
  JSON.stringify({
    parley: 'pack',
    version: 1,
    pins: ids.map((provision) => ({ provision, note: '' })),
  });
const titles = (page: Page) => page.locator('main ol h2').allTextContents();
const savedPack = async (page: Page): Promise<unknown> =>
  JSON.parse((await page.evaluate(() => localStorage.getItem('parley.pack'))) ?? 'null');

/** Opens the pack with some provisions in it. */
const openPack = async (path = '/pack', ids = two, options = {}) => {
  const visited = await visit('/method', options);
  await visited.page.evaluate((text) => localStorage.setItem('parley.pack', text), pack(...ids));
  await visited.page.goto(path, { waitUntil: 'networkidle' });
  return visited;
};

test('find a topic, read both sides, see what is agreed, pin two, write a note, reload: it is there', async () => {
  const { page, complaints, close } = await visit('/');
  await page.getByRole('link', { name: 'Energy and the grid' }).first().click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('Energy and the grid');
  if (!page.url().includes('/compare/')) await page.goto(energy, { waitUntil: 'networkidle' });
  await expect.poll(() => page.locator('main').textContent()).toContain('Already agreed by both');
  await page.getByRole('button', { name: 'Pin US II.2.1' }).first().click();
  await page.getByRole('button', { name: 'Pin CN 7.3' }).first().click();
  await expect
    .poll(() => page.getByRole('status').last().textContent())
    .toBe('CN 7.3 is in the pack, 2 in all.');
  await page.getByRole('link', { name: 'Meeting pack · 2' }).click();
  await expect.poll(() => titles(page)).toHaveLength(2);
  await page.getByLabel('Note').first().fill('Ask about the timetable.');
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.getByLabel('Note').first().inputValue()).toBe('Ask about the timetable.');
  expect(await titles(page)).toHaveLength(2);
  expect(complaints).toEqual([]);
  await close();
});

test('the same in Chinese', async () => {
  const { page, complaints, close } = await visit(`/zh${energy}`);
  await page.getByRole('button', { name: '加入资料 US II.2.1' }).first().click();
  await page.getByRole('button', { name: '加入资料 CN 7.3' }).first().click();
  await page.getByRole('link', { name: '会议资料 · 2' }).click();
  await page.getByLabel('笔记').first().fill('询问时间表。');
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.getByLabel('笔记').first().inputValue()).toBe('询问时间表。');
  await page.getByRole('link', { name: 'English' }).click();
  await expect.poll(() => titles(page)).toHaveLength(2);
  await expect.poll(async () => (await titles(page)).join()).toMatch(/^[\x20-\x7e‘’–-]+$/);
  expect(complaints).toEqual([]);
  await close();
});

test.for([
  ['/pack', desktop, 'light'],
  ['/zh/pack', phone, 'dark'],
] as const)('a pack at %s is accessible and fits', async ([path, viewport, colorScheme]) => {
  const { page, complaints, close } = await openPack(path, two, { viewport, colorScheme });
  await expect.poll(() => titles(page)).toHaveLength(2);
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
  expect(complaints).toEqual([]);
  await close();
});

test('the order is the reader’s: moved by keyboard, focus stays, and the place is said', async () => {
  const { page, close } = await openPack();
  const before = await titles(page);
  await page.getByRole('button', { name: /^Move US II.2.1 down/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).toEqual(before.toReversed());
  expect(await page.getByRole('status').last().textContent()).toBe('Now at place 2 of 2.');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Move US II.2.1 up',
  );
  await close();
});

test('clearing can be undone', async () => {
  const { page, close } = await openPack();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(() => page.locator('main').textContent()).toContain('Nothing is pinned yet');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => titles(page)).toHaveLength(2);
  await close();
});

test('a pack can be read without a network', async () => {
  const { page, close } = await visit(energy, { serviceWorkers: 'allow' });
  await page.getByRole('button', { name: 'Pin US II.2.1' }).first().click();
  await page.getByRole('link', { name: 'Meeting pack · 1' }).click();
  await expect.poll(() => titles(page)).toHaveLength(1);
  await page.goBack();
  await page.waitForURL(`**${energy}`);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Pin CN 7.3' }).first().click();
  await page.getByRole('link', { name: 'Meeting pack · 2' }).click();
  await expect
    .poll(() => titles(page))
    .toEqual([
      'Stabilise the grid and prevent premature closing of critical generation',
      'Draw up shared energy-efficiency standards for AI',
    ]);
  await close();
});

test('a link brings pins, and nothing is merged unless the reader says so', async () => {
  const { page, close } = await openPack('/pack#pins=cn-2025.7.3,cn-2025.7.4', ['us-2025.ii.2.1']);
  const offer = page.getByRole('group', { name: /This link brings 2 provisions, 2 of which/ });
  await offer.waitFor();
  expect(await titles(page)).toHaveLength(1);
  await offer.getByRole('button', { name: 'Leave my pack as it is' }).click();
  expect(await titles(page)).toHaveLength(1);
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await page.goto('/pack#pins=cn-2025.7.3,us-2025.ii.2.1', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Add to my pack' }).click();
  await expect.poll(() => titles(page)).toHaveLength(2);
  await close();
});

test('a damaged file is refused in words, and nothing is lost', async () => {
  const { page, close } = await openPack();
  const file = join(tmpdir(), `parley-${process.pid}-damaged.json`);
  await writeFile(file, '{"parley":"pack","version":1,"pins":[{"provi');
  await page.locator('input[type=file][accept*=json]').setInputFiles(file);
  await expect
    .poll(() => page.getByRole('alert').textContent())
    .toContain('is no Parley pack, or it is damaged. Nothing was changed.');
  expect(await titles(page)).toHaveLength(2);
  await close();
});

test('what is exported can be imported again, notes and all', async () => {
  const { page, close } = await openPack();
  await page.getByLabel('Note').first().fill('Mine');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export to a file' }).click();
  const file = join(tmpdir(), `parley-${process.pid}-export.json`);
  await (await download).saveAs(file);
  expect(await readFile(file, 'utf8')).toContain('"note": "Mine"');
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.locator('input[type=file][accept*=json]').setInputFiles(file);
  await page.getByRole('button', { name: 'Add to my pack' }).click();
  await expect.poll(() => page.getByLabel('Note').first().inputValue()).toBe('Mine');
  await close();
});

test('where storage is blocked, pins work and the reader is told', async () => {
  const { page, close } = await visit('/method');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(energy, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Pin US II.2.1' }).first().click();
  await page.getByRole('link', { name: 'Meeting pack · 1' }).click();
  await expect
    .poll(() => page.getByRole('alert').textContent())
    .toContain('does not let Parley keep');
  expect(await titles(page)).toHaveLength(1);
  await close();
});

test('where storage is full, the reader is told and the page keeps the pins', async () => {
  const { page, close } = await openPack();
  await page.evaluate(() => {
    for (let size = 1 << 20; size >= 1; size >>= 1)
      try {
        for (;;) localStorage.setItem(`filler ${Math.random()}`, 'x'.repeat(size));
      } catch {
        // As full as it gets with pieces of this size.
      }
  });
  await page.getByLabel('Note').first().fill('A note for which there is no room');
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('storage is full');
  expect(await page.getByLabel('Note').first().inputValue()).toContain('no room');
  await close();
});

test('what is kept but cannot be read is set aside and offered as it is', async () => {
  const { page, close } = await visit('/method');
  await page.evaluate(() => localStorage.setItem('parley.pack', '{"broken'));
  await page.goto('/pack', { waitUntil: 'networkidle' });
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('could not be read');
  expect(await page.evaluate(() => localStorage.getItem('parley.pack.damaged'))).toBe('{"broken');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as it is' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe('{"broken');
  await close();
});

test('two tabs keep in step', async () => {
  const { page, close } = await openPack();
  const other = await page.context().newPage();
  await other.goto('/pack', { waitUntil: 'networkidle' });
  await page.getByLabel('Note').first().fill('From the first tab');
  await expect.poll(() => other.getByLabel('Note').first().inputValue()).toBe('From the first tab');
  await other.getByRole('button', { name: 'Take out CN 7.3' }).click();
  await expect.poll(() => titles(page)).toHaveLength(1);
  expect(await savedPack(page)).toMatchObject({ pins: [{ provision: 'us-2025.ii.2.1' }] });
  await close();
});

test('the pack is saved as CSV that a spreadsheet reads', async () => {
  const { page, close } = await openPack();
  await expect.poll(() => titles(page)).toHaveLength(2);
  await page.getByLabel('Note').first().fill('=HYPERLINK("x")');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  expect(text.trimEnd().split('\r\n')).toHaveLength(3);
  await close();
});
