import { expect, inject, test } from 'vitest';
import { addresses } from '../addresses.ts';
import { desktop, phone, violations, visit } from '../browser.ts';

test.for(Object.entries(addresses))(
  'every sign of %s opens a note that is on the page, and no note is there twice',
  async ([, path]) => {
    for (const language of ['', '/zh']) {
      const html = await (await fetch(inject('origin') + language + path)).text();
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      const opened = new Set([...html.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id));
      for (const id of opened) expect(ids.filter((one) => one === id)).toHaveLength(1);
    }
  },
);

test.for([
  ['with a mouse, without JavaScript', { javaScriptEnabled: false, viewport: desktop }],
  [
    'with a finger, without JavaScript',
    { javaScriptEnabled: false, viewport: phone, hasTouch: true },
  ],
  ['with a finger', { viewport: phone, hasTouch: true }],
] as const)('a sign says what it means %s', async ([, options]) => {
  const { page, complaints, close } = await visit('/topics/energy-grid', options);
  const sign = page.getByRole('button', { name: 'from secondary sources' }).first();
  await ('hasTouch' in options ? sign.tap() : sign.click());
  const note = page.getByRole('dialog', { name: 'from secondary sources' });
  await note.waitFor();
  expect(await note.innerText()).toMatch(/quotation or paraphrase by someone else/);
  const box = await note.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= options.viewport.width).toBe(true);
  await page.mouse.click(5, 5);
  await note.waitFor({ state: 'hidden' });
  // Without JavaScript every script is one that did not come.
  expect('javaScriptEnabled' in options ? [] : complaints).toEqual([]);
  await close();
});

test('a sign is read with the keyboard: it takes the focus into its note, Escape takes it back', async () => {
  const { page, close } = await visit('/topics/energy-grid');
  const sign = page.getByRole('button', { name: 'Differ' }).first();
  await sign.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: 'Differ' });
  await note.waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  expect(await focused()).toMatch(/Same subject, different aim/);
  // The note lies over other targets until it is closed.
  const found = (await violations(page)).filter((one) => !one.startsWith('target-size'));
  expect(found).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('How Parley decides this');
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'hidden' });
  expect(await focused()).toBe('Differ');
  await close();
});

test('the note leads to the rule on the method page, where every term has its place', async () => {
  const { page, close } = await visit('/topics/energy-grid');
  await page.getByRole('button', { name: 'Wording: directs or commits' }).first().click();
  await page.getByRole('dialog', { name: 'directs or commits' }).getByRole('link').click();
  await page.waitForURL('**/method#force-do');
  const term = page.locator('#force-do');
  await expect
    .poll(() => term.evaluate((one) => one.getBoundingClientRect().top))
    .toBeLessThan(900);
  expect(await term.innerText()).toMatch(/launch, establish/);
  await close();
});
