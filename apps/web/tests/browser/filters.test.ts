import { expect, inject, test } from 'vitest';
import { overflows, phone, violations, visit } from '../browser.ts';

const energy = '/compare/us-2025/cn-2025/energy-grid';
const opposedAnywhere = '/compare/us-2025/cn-2025?relation=opposed';

test('a filter stands in the address, thins the page and is said aloud', async () => {
  const { page, complaints, close } = await visit(energy);
  await page.getByText('Filter and').click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'Differ' }).check();
  await page.waitForURL('**/energy-grid?relation=divergent');
  expect(await page.locator('.relation-note .kind').allTextContents()).toEqual([
    'Differ',
    'Differ',
  ]);
  await expect
    .poll(() => page.getByRole('status').last().textContent())
    .toMatch(/^\d+ of \d+ provisions pass the filters/);
  await page.getByRole('link', { name: 'Clear filters' }).first().click();
  await page.waitForURL('**/energy-grid');
  expect(await page.locator('.relation-note').count()).toBeGreaterThan(2);
  expect(complaints).toEqual([]);
  await close();
});

test('a filtered view is a link: it looks the same when it is opened', async () => {
  const { page, complaints, close } = await visit(`${energy}?q=efficiency&evidence=secondary`);
  expect(await page.locator('.result').textContent()).toMatch(/\d+ of \d+ provisions/);
  await page.getByText('Filter and').click();
  expect(await page.getByLabel('Words in number').inputValue()).toBe('efficiency');
  expect(complaints).toEqual([]);
  await close();
});

test('without JavaScript the filters are a form that works', async () => {
  const { page, close } = await visit(energy, { javaScriptEnabled: false });
  await page.getByText('Filter and').click();
  await page.getByRole('checkbox', { name: 'Fit together' }).check();
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.waitForURL('**relation=complementary**');
  expect(await page.locator('.relation-note .kind').allTextContents()).toEqual(['Fit together']);
  expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
  await close();
});

test('a relation filter over all topics leaves the topics that have one', async () => {
  const { page, complaints, close } = await visit(opposedAnywhere);
  const words = await page.locator('.relation-note .kind').allTextContents();
  expect(words.length).toBeGreaterThan(0);
  expect(new Set(words)).toEqual(new Set(['Oppose each other']));
  expect(complaints).toEqual([]);
  await close();
});

test('what passes nothing says so and offers a way back', async () => {
  const { page, close } = await visit(`${energy}?q=zebra`);
  expect(await page.locator('main').textContent()).toContain('Nothing passes these filters');
  expect(await page.locator('h1').textContent()).toBe('Energy and the grid');
  await close();
});

test('rows can be read one side, then the other, then the relation', async () => {
  const { page, close } = await visit(`${energy}?view=reading`);
  const row = page.locator('.relation-row').first();
  const boxes = await Promise.all(
    ['.at-1', '.at-2', '.spine'].map((part) => row.locator(part).boundingBox()),
  );
  const along = boxes.map((box) => box?.y ?? -1);
  expect(along).toEqual(along.toSorted((a, b) => a - b));
  expect(new Set(boxes.map((box) => box?.x)).size).toBe(1);
  await close();
});

test('columns are chosen, an agreed text among them, and can be the baseline', async () => {
  const { page, complaints, close } = await visit(energy, { viewport: phone });
  await page.getByRole('button', { name: 'Documents' }).click();
  const agreed = page.getByRole('checkbox', { name: /New Delhi/ });
  await agreed.check();
  await page.getByRole('button', { name: 'Compare these documents' }).click();
  await page.waitForURL('**/compare/us-2025/cn-2025/delhi-2026/energy-grid');
  expect(await overflows(page)).toBe(false);
  await page.getByText('Filter and').click();
  await page.getByLabel('Read the others against').selectOption({ label: 'New Delhi Declaration' });
  await page.waitForURL('**baseline=delhi-2026');
  expect(await page.locator('.facts [class*=hue-]').last().textContent()).toContain(
    'read against this column',
  );
  expect(complaints).toEqual([]);
  await close();
});

test('one column is no comparison: the control says why it cannot be used', async () => {
  const { page, close } = await visit(energy);
  await page.getByRole('button', { name: 'Documents' }).click();
  await page.getByRole('checkbox', { name: 'America’s AI Action Plan' }).uncheck();
  const button = page.getByRole('button', { name: 'Compare these documents' });
  await expect.poll(() => button.isDisabled()).toBe(true);
  expect(await page.locator('#columns-why').textContent()).toContain('two to six');
  await close();
});

test('a form without JavaScript leads to the address of its columns', async () => {
  const response = await fetch(
    `${inject('origin')}/zh/compare?plans=cn-2025&plans=us-2025&topic=health`,
    { redirect: 'manual' },
  );
  expect(response.status).toBe(308);
  expect(response.headers.get('Location')).toBe('/zh/compare/cn-2025/us-2025/health');
});

test('a topic is copied as Markdown with places, relations and permalinks', async () => {
  const { page, close } = await visit(energy, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect.poll(() => page.getByRole('status').last().textContent()).toBe('Copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^# Energy and the grid\n/);
  expect(text).toContain('**US II.2.2: ');
  expect(text).toContain('page 15');
  expect(text).toContain('**Fit together.**');
  expect(text).toContain(`${inject('origin')}/provisions/us-2025.ii.2.2>`);
  expect(text).toMatch(/data release \d+\.\d+\.\d+/);
  await close();
});

test('where copying is refused the text is shown', async () => {
  const { page, close } = await visit(energy);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  expect(await page.getByRole('textbox').first().inputValue()).toContain('/energy-grid');
  await close();
});

test('the order that a reader chose is kept on the device, and a link decides for itself', async () => {
  const { page, complaints, close } = await visit(energy);
  await page.getByRole('link', { name: 'Swap' }).click();
  await page.waitForURL('**/compare/cn-2025/us-2025/energy-grid');
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await page.waitForURL('**/compare/cn-2025/us-2025');
  await page.goto('/', { waitUntil: 'networkidle' });
  await page
    .getByRole('row', { name: /Biosecurity/ })
    .getByRole('link')
    .first()
    .click();
  await page.waitForURL('**/compare/cn-2025/us-2025/biosecurity');
  await page.waitForLoadState('networkidle');
  await page.goto(energy, { waitUntil: 'networkidle' });
  expect(new URL(page.url()).pathname).toBe(energy);
  expect(complaints).toEqual([]);
  await close();
});

test('on paper, both columns stand side by side with the addresses of what is read', async () => {
  const { page, close } = await visit(energy);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 900 });
  const row = page.locator('.relation-row').first();
  const [left, right] = await Promise.all(
    ['.at-1', '.at-2'].map((part) => row.locator(part).boundingBox()),
  );
  expect(left?.y).toBe(right?.y);
  expect(await row.locator('.printed').first().innerText()).toMatch(/\/provisions\/us-2025\./);
  expect(await page.getByRole('button', { name: 'Copy link' }).isVisible()).toBe(false);
  await close();
});

test('three columns stand beside each other under their own heads', async () => {
  const { page, close } = await visit('/compare/us-2025/cn-2025/delhi-2026/energy-grid');
  const heads = await page
    .locator('.titles > [class*=hue-]')
    .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().bottom));
  expect(new Set(heads).size).toBe(1);
  await close();
});
