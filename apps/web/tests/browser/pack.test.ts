import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, overflows, phone, violations, visit } from '../browser.ts';

const energy = '/compare/us-2025/cn-2025/energy-grid';
const two = ['us-2025.ii.2.1', 'cn-2025.7.3'];
/** What a browser keeps that had the list of provisions that there was before. */
const former = (...ids: string[]) =>
  JSON.stringify({
    parley: 'pack',
    version: 1,
    pins: ids.map((provision) => ({ provision, note: '' })),
  });
const titles = (page: Page) => page.locator('.pack-list h2').allTextContents();
const savedLists = async (page: Page): Promise<unknown> =>
  JSON.parse((await page.evaluate(() => localStorage.getItem('parley.lists'))) ?? 'null');

/** Opens the pack with some provisions in it. */
const openPack = async (path = '/pack', ids = two, options = {}) => {
  const visited = await visit('/method', options);
  await visited.page.evaluate((text) => localStorage.setItem('parley.pack', text), former(...ids));
  await visited.page.goto(path, { waitUntil: 'networkidle' });
  await expect.poll(() => titles(visited.page)).toHaveLength(ids.length);
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
  ['/topics/energy-grid', 'Energy and the grid', 'topic'],
  ['/provisions/cn-2025.7.3', 'CN 7.3', 'provision'],
  ['/provisions/apec-ai-2025.2.c', 'APEC', 'provision'],
  ['/relations/energy-grid.demand-side', 'US II', 'row'],
  ['/silences/us-2025.energy-grid.water', 'water', 'silence'],
  ['/events/us-ferc-show-cause-2026-06', 'FERC', 'event'],
  ['/cooperation/data-centre-energy', 'Energy for data centres', 'cooperation area'],
] as const)('%s can be saved', async ([path, name, kind]) => {
  const { page, complaints, close } = await visit(path);
  await page
    .getByRole('button', { name: new RegExp(`^Pin .*${name}`) })
    .first()
    .click();
  await page.getByRole('link', { name: 'Meeting pack · 1' }).click();
  await expect.poll(() => page.locator('.pack-list .pill').allTextContents()).toEqual([kind]);
  await page.reload({ waitUntil: 'networkidle' });
  await expect.poll(() => page.locator('.pack-list .pill').allTextContents()).toEqual([kind]);
  expect(complaints).toEqual([]);
  await close();
});

test.for([
  ['/pack', desktop, 'light'],
  ['/zh/pack', phone, 'dark'],
] as const)(
  'a pack at %s is accessible and fits, its brief as paper too',
  async ([path, viewport, colorScheme]) => {
    const { page, complaints, close } = await openPack(path, two, { viewport, colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.locator('#preview-button').click();
    await page.locator('.paper table').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  },
);

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

test('the order is the reader’s: dragged by a pointer, and left as it was by Escape', async () => {
  const { page, close } = await openPack('/pack', [...two, 'us-2025.ii.2.2']);
  const before = await titles(page);
  const grip = page.locator('.pack-item .grip').first();
  const last = await page.locator('.pack-list > li').last().boundingBox();
  const drag = async (): Promise<void> => {
    await grip.hover();
    await page.mouse.down();
    await page.mouse.move(40, (last?.y ?? 0) + (last?.height ?? 0) - 5, { steps: 5 });
  };
  await drag();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await titles(page)).toEqual(before);
  await drag();
  await page.mouse.up();
  await expect.poll(() => titles(page)).toEqual([before[1], before[2], before[0]]);
  expect(await page.getByRole('status').last().textContent()).toBe('Now at place 3 of 3.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => titles(page)).toEqual(before);
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

test('there are several lists, each with its name, its things and its wishes', async () => {
  const { page, complaints, close } = await openPack();
  const lists = page.locator('.list-chooser select');
  await page.getByLabel('Name of the list').fill('Power talks');
  await page.getByRole('button', { name: 'New list' }).click();
  await expect.poll(() => lists.count()).toBe(1);
  await page.goto(energy, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Pin Energy and the grid' }).click();
  await page.getByRole('link', { name: 'Meeting pack · 1' }).click();
  await page.getByLabel('What has happened since').uncheck();
  await lists.selectOption('Power talks · 2');
  await expect.poll(() => titles(page)).toHaveLength(2);
  expect(await page.getByLabel('What has happened since').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Delete this list' }).click();
  await expect.poll(() => titles(page)).toEqual(['Energy and the grid']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => titles(page)).toHaveLength(2);
  expect(complaints).toEqual([]);
  await close();
});

test('the brief is made on the device, with notes and parts in or out, and nothing of it is sent', async () => {
  const { page, complaints, close } = await openPack();
  await page.getByLabel('Name of the list').fill('Power talks');
  await page.getByLabel('Note').first().fill('Ask <b>about</b> the timetable.');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await page.locator('#preview-button').click();
  const paper = page.locator('.paper');
  await expect.poll(() => paper.textContent()).toContain('Ask <b>about</b> the timetable.');
  expect(await paper.locator('.title').textContent()).toBe('Power talks');
  expect(await paper.locator('h3').allTextContents()).toContain('Since then');
  await page.getByLabel('What has happened since').uncheck();
  await page.getByLabel('My notes').uncheck();
  await expect.poll(() => paper.locator('h3').allTextContents()).not.toContain('Since then');
  expect(await paper.textContent()).not.toContain('timetable');
  await page.getByLabel('Language').selectOption('both');
  await expect.poll(() => paper.locator('[lang=zh-Hans]').count()).toBeGreaterThan(5);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Word file' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('Power-talks.docx');
  expect((await readFile(await saved.path())).subarray(0, 2).toString()).toBe('PK');
  expect(sent.filter((request) => /timetable|ii\.2\.1|Power.talks/i.test(request))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('only the brief prints while it is shown', async () => {
  const { page, close } = await openPack();
  await page.locator('#preview-button').click();
  await page.locator('.paper table').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.paper').isVisible()).toBe(true);
  expect(await page.locator('.pack-list').isVisible()).toBe(false);
  expect(await page.locator('.pack-page > h1').isVisible()).toBe(false);
  await close();
});

test('a brief of a thousand things is made without the page standing still', async () => {
  const { page, close } = await visit('/method');
  const ids: string[] = await page.evaluate(async () => {
    const dataset = await (await fetch('/page-data/dataset.json')).json();
    return dataset.data.provisions.map(({ id }: { id: string }) => id);
  });
  await page.evaluate((text) => localStorage.setItem('parley.pack', text), former(...ids));
  await page.goto('/pack', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Save as Word file' }).waitFor();
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Save as Word file' }).click();
  // The page answers while the brief is made elsewhere.
  expect(await page.getByRole('button', { name: 'Save as Word file' }).isDisabled()).toBe(true);
  await page.getByLabel('Name of the list').fill('Everything');
  expect((await readFile(await (await download).path())).length).toBeGreaterThan(50_000);
  await close();
}, 120_000);

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

test.for([
  '#pins=cn-2025.7.3,cn-2025.7.4',
  '#items=p:cn-2025.7.3,e:us-ferc-show-cause-2026-06&length=two-pages',
])('the link %s brings things, and nothing is merged unless the reader says so', async (hash) => {
  const { page, close } = await openPack(`/pack${hash}`, ['us-2025.ii.2.1']);
  const offer = page.getByRole('group', { name: /This link brings 2 things, 2 of which/ });
  await offer.waitFor();
  expect(await titles(page)).toHaveLength(1);
  await offer.getByRole('button', { name: 'Leave my lists as they are' }).click();
  expect(await titles(page)).toHaveLength(1);
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await page.goto(`/pack${hash}`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Add to my list' }).click();
  await expect.poll(() => titles(page)).toHaveLength(3);
  await close();
});

test('the link of a list opens as the same list on another device, without its notes', async () => {
  const { page, close } = await openPack();
  await page.getByLabel('Note').first().fill('Mine');
  await page.getByLabel('My notes').uncheck();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void (document.title = text) },
    });
  });
  await page.getByRole('button', { name: 'Copy link to this list' }).click();
  await expect.poll(() => page.title()).toContain('#items=');
  const link = await page.title();
  const other = await visit('/method');
  await other.page.goto(link, { waitUntil: 'networkidle' });
  await other.page.getByRole('button', { name: 'Add to my list' }).click();
  await expect.poll(() => titles(other.page)).toEqual(await titles(page));
  expect(await other.page.getByLabel('Note').first().inputValue()).toBe('');
  expect(await other.page.getByLabel('My notes').isChecked()).toBe(false);
  await other.close();
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

test('what is exported can be imported again, name and notes and all', async () => {
  const { page, close } = await openPack();
  await page.getByLabel('Name of the list').fill('Talks');
  await page.getByLabel('Note').first().fill('Mine');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export this list' }).click();
  const file = join(tmpdir(), `parley-${process.pid}-export.json`);
  await (await download).saveAs(file);
  expect(await readFile(file, 'utf8')).toContain('"note": "Mine"');
  await page.evaluate(() => localStorage.clear());
  await page.reload({ waitUntil: 'networkidle' });
  await page.locator('input[type=file][accept*=json]').setInputFiles(file);
  await page.getByRole('button', { name: 'Add to my list' }).click();
  await expect.poll(() => page.getByLabel('Note').first().inputValue()).toBe('Mine');
  expect(await page.getByLabel('Name of the list').inputValue()).toBe('Talks');
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
  await expect.poll(() => titles(page)).toHaveLength(1);
  await close();
});

test('where storage is full, the reader is told and the page keeps what is saved', async () => {
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

test('what is kept but cannot be read is set aside and offered as it is, until it is forgotten', async () => {
  const { page, close } = await visit('/method');
  await page.evaluate(() => localStorage.setItem('parley.lists', '{"broken'));
  await page.goto('/pack', { waitUntil: 'networkidle' });
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('could not be read');
  expect(await page.evaluate(() => localStorage.getItem('parley.lists.damaged'))).toBe('{"broken');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as it is' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe('{"broken');
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
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
  expect(await savedLists(page)).toMatchObject({
    lists: [{ items: [{ kind: 'provision', id: 'us-2025.ii.2.1' }] }],
  });
  await close();
});

test('the brief is saved as CSV that a spreadsheet reads', async () => {
  const { page, close } = await openPack();
  await page.getByLabel('Note').first().fill('=HYPERLINK("x")');
  await page.getByRole('button', { name: 'Other formats' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Table (CSV)' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text).toContain(`'=HYPERLINK(""x"")`);
  await close();
});
