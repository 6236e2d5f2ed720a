import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { visit } from '../browser.ts';
import { dropFile, haveOfficialFiles, officialFile } from '../official-file.ts';

const at = (path: string): string => inject('origin') + path;

const folder = await mkdtemp(join(tmpdir(), 'parley-edition-'));
afterAll(() => rm(folder, { recursive: true }));

/** Downloads the edition as a reader does, and opens it from the disk with the network off. */
const openEdition = async (place = '', language = 'en') => {
  const file = join(folder, `parley-${language}.html`);
  const response = await fetch(at(`/editions/parley-${language}.html`));
  await writeFile(file, Buffer.from(await response.arrayBuffer()));
  const visited = await visit('/method');
  const { page } = visited;
  await page.context().setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).protocol));
  const address = pathToFileURL(file).href;
  await page.goto(address + place);
  await expect.poll(() => page.locator('main h1').count(), { timeout: 30_000 }).toBe(1);
  const outside = () => asked.filter((protocol) => !['file:', 'blob:', 'data:'].includes(protocol));
  return { ...visited, address, outside };
};

const download = async (page: Page, press: () => Promise<void>) => {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press()]);
  return file;
};

test('the files are offered with size, day and a checksum that they have', async () => {
  const { page, complaints, close } = await visit('/offline');
  const section = page.locator('.edition-files');
  await expect.poll(() => section.locator('code').count()).toBe(2);
  expect(await section.textContent()).toMatch(/\d\.\d MB, SHA-256:.*Data \d+\.\d+\.\d+/s);
  for (const language of ['en', 'zh']) {
    const response = await fetch(at(`/editions/parley-${language}.html`));
    expect(response.headers.get('content-disposition')).toBe('attachment');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.length).toBeLessThanOrEqual(1_800_000);
    await writeFile(join(folder, `parley-${language}.html`), bytes);
    const sum = createHash('sha256').update(bytes).digest('hex');
    expect(await section.locator('code').allTextContents()).toContain(sum);
  }
  const sums = await (await fetch(at('/editions/SHA256SUMS.txt'))).text();
  await writeFile(join(folder, 'SHA256SUMS.txt'), sums);
  const checked = await promisify(execFile)('sha256sum', ['-c', 'SHA256SUMS.txt'], {
    cwd: folder,
  });
  expect(checked.stdout).toBe('parley-en.html: OK\nparley-zh.html: OK\n');
  expect(complaints).toEqual([]);
  await close();
});

test('one file opens from a disk without a network: search, saved list, brief, both languages', async () => {
  const { page, complaints, address, outside, close } = await openEdition();
  await page.locator('.site-search input').fill('open source');
  await page.locator('.site-search input').press('Enter');
  await expect.poll(() => page.locator('.search-hit').count(), { timeout: 30_000 }).toBe(20);
  expect(await page.getByText('This is a copy in files').isVisible()).toBe(false);
  const fonts = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(fonts.join()).toContain('Source Serif 4');
  await page.goto(`${address}#/search?q=open+source`);
  await expect.poll(() => page.locator('.search-hit').count(), { timeout: 30_000 }).toBe(20);
  await page.goto(`${address}#/zh/topics/energy-grid`);
  await expect
    .poll(() => page.locator('.pin-button').count(), { timeout: 30_000 })
    .toBeGreaterThan(0);
  await page.locator('.pin-button').first().click();
  await page.locator('.brief-links summary').first().click();
  const made = await download(page, () => page.locator('.brief-links li button').first().click());
  expect(made.suggestedFilename()).toBe('parley-energy-grid.docx');
  await page.goto(`${address}#/pack`);
  await expect.poll(() => page.locator('.pack-item').count(), { timeout: 30_000 }).toBe(1);
  await page.getByLabel(/^Note/).fill('Ask for the timetable.');
  await page.locator('#preview-button').click();
  await expect.poll(() => page.locator('.paper').textContent()).toContain('Ask for the timetable.');
  const brief = await download(page, () =>
    page.getByRole('button', { name: 'Save as Word file' }).click(),
  );
  expect(brief.suggestedFilename()).toBe('Meeting-pack.docx');
  await page.reload();
  await expect
    .poll(() => page.getByLabel(/^Note/).inputValue(), { timeout: 30_000 })
    .toBe('Ask for the timetable.');
  expect(outside()).toEqual([]);
  // The file itself is no part of the site that was visited first.
  expect(complaints.filter((text) => !text.includes('request to file:'))).toEqual([]);
  await close();
}, 180_000);

test('the Chinese file opens in Chinese', async () => {
  const { page, close } = await openEdition('', 'zh');
  await expect.poll(() => page.locator('nav').first().textContent()).toContain('会议资料');
  await close();
}, 180_000);

describe.skipIf(!haveOfficialFiles)(
  'with an official file, which stands beside the repository (skipped where it is not)',
  () => {
    test('the source viewer reads it from the disk without a network, and briefs quote it', async () => {
      const { page, address, outside, close } = await openEdition('#/provisions/us-2025.ii.2.1');
      await page.getByRole('button', { name: 'Pin US II.2.1' }).click();
      await dropFile(page, await officialFile('us-ai-action-plan-2025.pdf'));
      await expect
        .poll(() => page.locator('.official-words blockquote').count(), { timeout: 110_000 })
        .toBe(1);
      expect(await page.locator('main').textContent()).toContain('matches');
      await page.goto(`${address}#/pack`);
      await page.locator('#preview-button').click();
      await expect
        .poll(() => page.locator('.paper blockquote').count(), { timeout: 30_000 })
        .toBe(1);
      expect(outside()).toEqual([]);
      await close();
    }, 240_000);
  },
);
