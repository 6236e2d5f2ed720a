import { browserArguments, requireBrowser } from '@parley/testing/browser';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addresses } from '../addresses.ts';
import { overflows, phone, smallest, violations, visit } from '../browser.ts';
import { cutTexts, moving, spaceText, tabThrough, uselessOnPaper } from '../ways-of-reading.ts';

/** Every kind of page in every language; a kind without an address does not compile. */
const pages = Object.entries(addresses).flatMap(([name, address]) =>
  ['', '/zh'].map((language) => ({
    name: `${name} (${language || '/en'})`,
    address: `${language}${address}` || '/',
  })),
);
const small = { width: 1280, height: 800 };
/** What is left of a small screen at 200 % (WCAG 2.2, 1.4.4). */
const enlarged = { width: 640, height: 400 };

test.for(pages)('$name can be read twice as large', async ({ address }) => {
  const { page, close } = await visit(address, { viewport: enlarged, deviceScaleFactor: 2 });
  expect({ wide: await overflows(page), cut: await cutTexts(page) }).toEqual({
    wide: false,
    cut: [],
  });
  await close();
});

/** A browser whose reader has set letters twice as large; everything on a page is measured by them. */
let large: Browser;
beforeAll(async () => {
  large = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...browserArguments, '--blink-settings=defaultFontSize=32'],
  });
});
afterAll(() => large.close());

test.for(pages)('$name fits letters twice as large', async ({ address }) => {
  for (const viewport of [small, phone]) {
    const page = await large.newPage({ viewport, baseURL: inject('origin') });
    await page.goto(address, { waitUntil: 'networkidle' });
    expect({ viewport, wide: await overflows(page) }).toEqual({ viewport, wide: false });
    await page.close();
  }
});

test.for(pages)("$name can be read with the reader's own spacing", async ({ address }) => {
  for (const viewport of [small, phone]) {
    const { page, close } = await visit(address, { viewport });
    await spaceText(page);
    expect({ viewport, wide: await overflows(page), cut: await cutTexts(page) }).toEqual({
      viewport,
      wide: false,
      cut: [],
    });
    await close();
  }
});

test.for(pages)('$name fits 320 pixels', async ({ address }) => {
  const { page, close } = await visit(address, { viewport: smallest });
  expect(await overflows(page)).toBe(false);
  await close();
});

test.for(pages)('$name keeps still for readers who ask for it', async ({ address }) => {
  const { page, close } = await visit(address, { reducedMotion: 'reduce' });
  await page.keyboard.press('Tab');
  expect(await moving(page)).toEqual([]);
  await close();
});

test.for(pages)('$name can be walked through by keyboard', async ({ address }) => {
  // Without motion, since a page that still scrolls to the focus does not show it yet.
  const { page, close } = await visit(address, { reducedMotion: 'reduce' });
  const stops = await tabThrough(page);
  expect(stops[0]?.name).toMatch(/Skip|跳/);
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  // The last one is in the footer: nothing before it held the focus.
  expect(stops.at(-1)?.name).toMatch(/Keyboard|键盘/);
  await close();
});

test.for(pages)('$name shows focus and state in forced colours', async ({ address }) => {
  const { page, close } = await visit(address, {
    forcedColors: 'active',
    reducedMotion: 'reduce',
  });
  expect(await violations(page)).toEqual([]);
  const stops = await tabThrough(page, 12);
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  // What is drawn with a background of its own would be blank.
  const blank = await page.evaluate(() =>
    [...document.querySelectorAll('[class*="bar"], [class*="dot"], [class*="glyph"]')]
      .filter((element) => element.checkVisibility() && element.textContent === '')
      .filter((element) => {
        const { backgroundColor, forcedColorAdjust, borderStyle, fill } = getComputedStyle(element);
        const isSvg = element instanceof SVGElement;
        return (
          forcedColorAdjust !== 'none' &&
          borderStyle === 'none' &&
          (isSvg ? fill === 'none' : backgroundColor === 'rgba(0, 0, 0, 0)')
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(blank).toEqual([]);
  await close();
});

test.for(pages)('$name has nothing on paper that only a screen can use', async ({ address }) => {
  const { page, close } = await visit(address);
  await page.emulateMedia({ media: 'print' });
  expect(await uselessOnPaper(page)).toEqual([]);
  await close();
});
