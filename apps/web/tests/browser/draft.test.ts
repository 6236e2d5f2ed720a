import { expect, test } from 'vitest';
import { violations, visit } from '../browser.ts';

const draft =
  'Both sides will share information on threats.\nProviders of nucleic acid synthesis will screen their customers.\n双方将推广低功耗芯片。';

test('a draft is laid beside the plans on the device, and nothing of it is sent', async () => {
  const { page, close } = await visit('/draft');
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await page.getByRole('textbox', { name: 'Draft statement' }).fill(draft);
  await page.getByRole('button', { name: 'Check the draft' }).click();
  await expect.poll(() => page.locator('.draft-sentence').count(), { timeout: 20_000 }).toBe(3);
  expect(sent.some((one) => /threats|nucleic|POST/.test(one))).toBe(false);
  expect(await page.locator('.draft-sentence .mark').allTextContents()).toEqual([
    'both plans',
    'against',
    'against',
  ]);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: /^both plans/ }).click();
  expect(await page.locator('.draft-sentence').count()).toBe(1);
  await page.getByRole('link', { name: /AI-ISAC/ }).click();
  await expect.poll(() => page.url()).toContain('/provisions/us-2025.ii.6.1');
  await close();
});

test('uses of a term stand in both languages, and a common word freezes nothing', async () => {
  const { page, close } = await visit('/zh/draft');
  await page.getByRole('searchbox', { name: '术语' }).fill('数据');
  await page.getByRole('button', { name: '查找' }).click();
  await expect.poll(() => page.locator('.term-uses li').count(), { timeout: 20_000 }).toBe(50);
  await page.getByRole('button', { name: /更多/ }).click();
  await expect.poll(() => page.locator('.term-uses li').count()).toBe(250);
  expect(await violations(page)).toEqual([]);
  await close();
});

test.for([
  ['nothing but marks', '…\n---\n12.5', 'There is no sentence'],
  ['markup', '<img src=x onerror=alert(1)> is agreed.', 'One sentence'],
  ['direction marks', '\u202Eabc\u2066 word word.', 'One sentence'],
] as const)('%s is answered clearly', async ([, text, told]) => {
  const { page, close } = await visit('/draft');
  await page.getByRole('textbox', { name: 'Draft statement' }).fill(text);
  await page.getByRole('button', { name: 'Check the draft' }).click();
  await expect.poll(() => page.locator('.told').textContent(), { timeout: 20_000 }).toContain(told);
  expect(await page.locator('.draft-sentence img').count()).toBe(0);
  await close();
});

test('a file that is too long, or no text, says what to do', async () => {
  const { page, close } = await visit('/draft');
  const open = (buffer: Buffer) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
  await open(Buffer.alloc(1_000_000, 'a'));
  await expect.poll(() => page.locator('.told').textContent()).toContain('20,000');
  await open(Buffer.from([0xff, 0xfe, 0x00]));
  await expect.poll(() => page.locator('.told').textContent()).toContain('UTF-8');
  await open(Buffer.from('Regulatory sandboxes will be set up.'));
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Draft statement' }).inputValue())
    .toContain('sandboxes');
  await close();
});
