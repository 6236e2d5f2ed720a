import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { overflows, violations, visit } from '../browser.ts';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));

/** A text of the shape of the Chinese plan, in words of our own: preamble, headings, running items. */
const text = `人工智能全球治理行动计划

人工智能关系各国，大家都来商量。

一、抓住机会
　　请各方一道行动，加快数字基础设施建设，一起探索前沿的创新，推动人工智能在全世界推广和应用，让人工智能尽量帮助全球经济社会。

二、推动人工智能创新
　　鼓励开放分享、大胆试验，搭建各种国际科技合作平台，营造有利于创新的政策环境，加强政策和监管的协调，促进技术合作与成果转化，降低并消除技术壁垒，一同推动技术突破，深挖“人工智能+”的开放应用场景。

三、人工智能赋能各行业
　　推进人工智能在工业、消费、商贸、医疗、教育、农业、减贫等领域的应用。这里另有一句本站没有的话。
`;

const openWorkbench = async () => {
  const visited = await visit('/official-words');
  await visited.page.getByRole('button', { name: 'Open the workbench' }).click();
  await visited.page.getByLabel('Or paste the text').waitFor();
  return visited;
};

const lay = async (page: Page): Promise<void> => {
  await page.getByLabel('Or paste the text').fill(text);
  await page.getByRole('button', { name: 'Lay it beside our commitments' }).click();
  await page.locator('.settle-row').first().waitFor();
};

const row = (page: Page, label: string) =>
  page.locator('.settle-row').filter({ has: page.getByText(label, { exact: true }) });

const git = (folder: string, ...words: string[]): string =>
  execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

const parley = (folder: string, ...words: string[]): string =>
  execFileSync(process.execPath, [join(repository, 'packages/cli/src/main.ts'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });

test('a text without fingerprints is laid beside our commitments; ten are confirmed, one is mended, and the patch passes the check', async () => {
  const { page, complaints, close } = await openWorkbench();
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) requests.push(request.url());
  });
  await lay(page);
  expect(await page.locator('.settle').textContent()).toContain('3 numbered items');
  // Nearest first: the run that says it stands at the top.
  expect(await row(page, 'CN 2.2').locator('q').first().textContent()).toContain(
    '搭建各种国际科技合作平台',
  );
  const confirmed = ['1.1', '1.2', '1.3', '1.4', '1.5', '2.1', '2.2', '2.3', '2.4', '2.5'];
  for (const label of confirmed)
    await row(page, `CN ${label}`).getByRole('radio', { name: 'says so' }).check();
  await row(page, 'CN Preamble 1').getByRole('radio', { name: 'says so' }).check();
  const mended = row(page, 'CN 3.1');
  await mended.getByRole('radio', { name: 'says otherwise' }).check();
  await mended.getByLabel('Verb as printed').fill('推进');
  await mended.getByLabel('Strength of the wording').selectOption('do');
  await mended
    .getByLabel('Our summary in English')
    .fill('Advance the use of AI in industry, consumption, trade, health, education and farming.');
  await mended
    .getByLabel('Our summary in Chinese')
    .fill('推进人工智能用于工业、消费、商贸、医疗、教育和农业。');
  await row(page, 'CN 13.1').getByRole('radio', { name: 'not there' }).check();
  const count = '13 of 109 decided: 11 say so, 1 say otherwise, 1 not there.';
  await expect.poll(() => page.locator('.settle .count').textContent()).toContain(count);
  expect(await page.locator('.settle .lacking').textContent()).toContain('本站没有的话');

  // A reload forgets nothing, and nothing has left the device.
  await page.reload();
  await page.getByRole('button', { name: 'Open the workbench' }).click();
  await expect.poll(() => page.locator('.settle .count').textContent()).toContain(count);
  expect(requests).toEqual([]);
  expect(await violations(page)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a patch' }).click(),
  ]);
  const patch = await readFile(await download.path(), 'utf8');
  expect(complaints).toEqual([]);
  await close();

  const clone = await mkdtemp(join(tmpdir(), 'parley-settle-'));
  git(tmpdir(), 'clone', '--quiet', '--depth', '1', `file://${repository}`, clone);
  const corpus = join(clone, 'packages/provisions/data');
  execFileSync('git', ['apply', '-'], {
    cwd: clone,
    input: patch,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  expect(parley(clone, 'check', '--corpus', corpus)).toContain('no problem.');
  const provision = (id: string) =>
    readFile(join(corpus, `plans/cn-2025/provisions/cn-2025.${id}.yaml`), 'utf8');
  expect(await provision('3.1')).toContain('en: Advance the use of AI in industry');
  expect(await provision('3.1')).toMatch(/passage:\n {2}order: \d+\n {2}hash: [0-9a-f]{64}/);
  expect(await provision('3.1')).toMatch(
    /force:\n {2}class: do\n {2}verb:\n {4}language: zh\n {4}text: 推进/,
  );
  expect(await provision('2.2')).toContain('- cn-2025-text-mfa-zh');
  expect(await provision('13.1')).toContain('did not find it.');
  git(clone, 'checkout', '--quiet', '-b', 'settled');
  git(clone, 'add', '-A');
  git(
    clone,
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.org',
    'commit',
    '--quiet',
    '-m',
    'Settle',
  );
  expect(parley(clone, 'changeset', '--check', 'HEAD~1', '--corpus', corpus)).toMatch(/named/);
  await rm(clone, { recursive: true });
});

test('at 390 pixels and in the dark it can be used, and the text can be forgotten', async () => {
  const { page, close } = await openWorkbench();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await lay(page);
  await row(page, 'CN 1.1').getByRole('radio', { name: 'says so' }).check();
  expect(await overflows(page)).toBe(false);
  await page.getByRole('button', { name: 'Forget text and decisions' }).click();
  await expect.poll(() => page.locator('.settle-row').count()).toBe(0);
  await page.reload();
  await page.getByRole('button', { name: 'Open the workbench' }).click();
  await page.getByLabel('Or paste the text').waitFor();
  expect(await page.locator('.settle-row').count()).toBe(0);
  await close();
});
