import { expect, test } from 'vitest';
import { overflows, phone, smallest, violations, visit } from '../browser.ts';

const offer = '.language-offer';

test('a browser set to Chinese is offered the Chinese edition once, and nothing moves', async () => {
  const { page, complaints, close } = await visit('/topics/energy-grid', {
    locale: 'zh-CN',
    viewport: smallest,
  });
  await page.locator(offer).waitFor();
  expect(await page.locator(offer).getAttribute('lang')).toBe('zh-Hans');
  expect(await overflows(page)).toBe(false);
  expect(await violations(page)).toEqual([]);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        // Of the kind that the type of the list does not know.
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        };
        new PerformanceObserver((list) => add(list.getEntries())).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(() => resolve(sum), 200);
      }),
  );
  expect(shift).toBeLessThan(0.001);
  await page.getByRole('button', { name: '留在英文版' }).click();
  await expect.poll(() => page.locator(offer).count()).toBe(0);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.locator(offer).count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('the offer leads to the same page in Chinese, where nothing is offered', async () => {
  const { page, close } = await visit('/topics/energy-grid', { locale: 'zh-CN', viewport: phone });
  await page.getByRole('link', { name: '阅读中文版' }).click();
  await page.waitForURL('**/zh/topics/energy-grid');
  await expect.poll(() => page.locator(offer).count()).toBe(0);
  await close();
});

test.for([
  ['/', 'en-GB'],
  ['/', 'fr-FR'],
  ['/zh', 'zh-CN'],
] as const)('nothing is offered at %s to a browser set to %s', async ([path, locale]) => {
  const { page, close } = await visit(path, { locale });
  expect(await page.locator(offer).count()).toBe(0);
  await close();
});

test('the language switch keeps filters and the place on the page', async () => {
  const { page, close } = await visit('/zh/timeline?jurisdiction=CN', { viewport: phone });
  await page.evaluate(() => {
    const parts = [...document.querySelectorAll('main [id]')].filter(
      (part) => part.getBoundingClientRect().height > 0,
    );
    parts.at(Math.floor(parts.length / 2))?.scrollIntoView({ behavior: 'instant' });
  });
  const inView = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('main [id]')].findLast((part) => {
          const { top, height } = part.getBoundingClientRect();
          return height > 0 && top < 160;
        })?.id,
    );
  const before = await inView();
  expect(before).toBeDefined();
  // The link is above; it is used where it is.
  await page.locator('.site-header .language').dispatchEvent('click', { button: 0 });
  await page.waitForURL(
    ({ pathname, search }) => pathname === '/timeline' && search === '?jurisdiction=CN',
  );
  await expect.poll(inView, { timeout: 10_000 }).toBe(before);
  expect(await page.title()).not.toMatch(/\p{Script=Han}/u);
  await close();
});

test('quotation marks beside Chinese are as wide as its characters', async () => {
  const { page, close } = await visit('/zh/provisions/us-2025.iii.3.1');
  const widths = await page.evaluate(() => {
    const probe = document.createElement('p');
    probe.style.fontSize = '20px';
    probe.style.width = 'max-content';
    document.querySelector('main')?.append(probe);
    const width = (text: string) => {
      probe.textContent = text;
      return probe.getBoundingClientRect().width;
    };
    return { marks: width('国”国') - width('国国'), trimmed: 9 };
  });
  // Half a character wide where the space beside it is trimmed; the Latin font has a third.
  expect(widths.marks).toBeGreaterThanOrEqual(widths.trimmed);
  await close();
});
