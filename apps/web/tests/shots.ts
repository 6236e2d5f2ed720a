import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { browserArguments, requireBrowser } from '@parley/testing/browser';
import { chromium, type Page } from 'playwright-core';
import { addresses } from './addresses.ts';
import { startService } from './start-service.ts';

/**
 * `pnpm shots`: a picture of every kind of page, from top to end, on a desk, on a phone, in the dark,
 * in Chinese and on paper, in `apps/web/shots` (ignored by git). An argument keeps to the pages whose name has it.
 */
const folder = fileURLToPath(new URL('../shots/', import.meta.url));
const [, , only = ''] = process.argv;

const views = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 } },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  chinese: { viewport: { width: 1440, height: 900 }, language: '/zh' },
  'chinese-phone': { viewport: { width: 390, height: 844 }, language: '/zh' },
  // A4 at 96 dots to the inch.
  paper: { viewport: { width: 794, height: 1123 }, media: 'print' },
} as const;

/** Parts that wait to be read are shown once they have been passed. */
const readThrough = async (page: Page): Promise<void> => {
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < end; top += 800) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
    await page.waitForTimeout(20);
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
};

if (only === '') await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const service = await startService();
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: browserArguments,
});
for (const [view, options] of Object.entries(views)) {
  const {
    viewport,
    colorScheme = 'light',
    language = '',
    media = 'screen',
  } = {
    colorScheme: undefined,
    language: undefined,
    media: undefined,
    ...options,
  };
  const context = await browser.newContext({
    viewport,
    colorScheme,
    baseURL: service.origin,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.emulateMedia({ media, colorScheme });
  for (const [name, address] of Object.entries(addresses)) {
    if (!name.includes(only)) continue;
    await page.goto(`${language}${address}` || '/', { waitUntil: 'networkidle' });
    await readThrough(page);
    await page.screenshot({ path: `${folder}${name}.${view}.png`, fullPage: true });
    if (media === 'print') await page.pdf({ path: `${folder}${name}.pdf`, format: 'A4' });
  }
  await context.close();
}
await Promise.all([browser.close(), service.stop()]);
console.log(`Pictures are in ${folder}`);
