import { expect, test } from 'vitest';
import { visit } from '../browser.ts';

test.for([
  ['/provisions/us-2025.ii.2.1', 'en', 'US II.2.1', 'Copy HTML to embed'],
  ['/zh/relations/energy-grid.demand-side', 'zh-Hans', 'US II.2', '复制嵌入代码（HTML）'],
  ['/cooperation/data-centre-energy', 'en', 'Energy for data centres', 'Copy HTML to embed'],
] as const)(
  '%s says in its head where it is had as a snippet, and copies it',
  async ([path, language, name, label]) => {
    const { page, complaints, close } = await visit(path);
    const address = await page
      .locator('head link[type="application/json+oembed"]')
      .getAttribute('href');
    const { html } = (await (await fetch(address ?? '')).json()) as { html: string };
    expect(html).toContain(`<blockquote lang="${language}"`);
    expect(html).toContain(name);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => void (document.title = text) },
      });
    });
    await page.getByRole('button', { name: label }).click();
    // A title has its spaces put together.
    await expect.poll(() => page.title()).toBe(html.replaceAll(/\s+/g, ' ').trim());
    expect(complaints).toEqual([]);
    await close();
  },
);

test('a page that is no subject of one says nothing, also when it is reached from one that is', async () => {
  const { page, close } = await visit('/provisions/us-2025.ii.2.1');
  await page.getByRole('link', { name: 'Method' }).first().click();
  await page.waitForURL('**/method');
  await expect.poll(() => page.locator('link[type="application/json+oembed"]').count()).toBe(0);
  await close();
});
