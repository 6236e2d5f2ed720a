import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { visit } from '../browser.ts';

const app = new URL('../../dist/edition/parley.html', import.meta.url);
const dataset = new URL('../../../../packages/provisions/dist/dataset.json', import.meta.url);

const folder = await mkdtemp(join(tmpdir(), 'parley-edition-'));
afterAll(() => rm(folder, { recursive: true }));
const file = join(folder, 'parley.html');
const packed = gzipSync(await readFile(dataset)).toString('base64');
await writeFile(
  file,
  (await readFile(app, 'utf8')).replace('<!--dataset-->', () => packed),
);
const address = pathToFileURL(file).href;

test('one file opens from a disk without a network: search, saved list, brief, both languages', async () => {
  const { page, close } = await visit('/');
  await page.context().setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).protocol));
  await page.goto(address);
  await expect.poll(() => page.locator('main h1').count(), { timeout: 30_000 }).toBe(1);
  await page.goto(`${address}#/search?q=open+source`);
  await expect.poll(() => page.locator('.search-hit').count(), { timeout: 30_000 }).toBe(20);
  await page.goto(`${address}#/zh/topics/energy-grid`);
  await expect
    .poll(() => page.locator('.pin-button').count(), { timeout: 30_000 })
    .toBeGreaterThan(0);
  await page.locator('.pin-button').first().click();
  await page.locator('.brief-links summary').first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 30_000 }),
    page.locator('.brief-links li button').first().click(),
  ]);
  expect(download.suggestedFilename()).toBe('parley-energy-grid.docx');
  await page.goto(`${address}#/pack`);
  await expect.poll(() => page.locator('.pack-item').count(), { timeout: 30_000 }).toBe(1);
  expect(asked.filter((protocol) => !['file:', 'blob:', 'data:'].includes(protocol))).toEqual([]);
  await close();
}, 180_000);
