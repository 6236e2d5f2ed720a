import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overflows, smallest, violations, visit } from '../browser.ts';
import { startService, type Service } from '../start-service.ts';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const file = 'packages/provisions/data/plans/us-2025/provisions/us-2025.ii.2.3.yaml';
const page23 = '/provisions/us-2025.ii.2.3/correct';

/** Opens the form of a correction. */
const openForm = async (...parameters: Parameters<typeof visit>) => {
  const visited = await visit(...parameters);
  await visited.page.getByRole('button', { name: /Open the form|打开表单/ }).click();
  return visited;
};

const write = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill(words);
  await page.getByLabel('What was wrong').fill('Page 16 names a third kind of source.');
};

const savedPatch = async (page: Page): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a patch' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('us-2025.ii.2.3.patch');
  return readFile(await download.path(), 'utf8');
};

test('a correction becomes a patch that git applies, and changes nothing but what was changed', async () => {
  const { page, complaints, close } = await openForm(page23);
  await write(page, 'Put dispatchable power first and reform power markets');
  await expect
    .poll(() => page.locator('del').allTextContents())
    .toContainEqual(expect.stringContaining('Prioritise'));
  const patch = await savedPatch(page);

  const folder = await mkdtemp(join(tmpdir(), 'parley-patch-'));
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await cp(join(repository, file), join(folder, file));
  execFileSync('git', ['apply', '--verbose', '-'], {
    cwd: folder,
    input: patch,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const before = await readFile(join(repository, file), 'utf8');
  expect(await readFile(join(folder, file), 'utf8')).toBe(
    before.replace(
      'en: Prioritise dispatchable power and reform power markets',
      'en: Put dispatchable power first and reform power markets',
    ),
  );
  expect(await readFile(join(folder, '.changeset/correct-us-2025-ii-2-3.md'), 'utf8')).toContain(
    'Correct US II.2.3 (`us-2025.ii.2.3`): Page 16 names a third kind of source.',
  );
  expect(complaints).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await close();
});

test('the check of the corpus says what is wrong, and nothing can be sent until it is mended', async () => {
  const { page, close } = await openForm(page23);
  await write(page, 'A bold title');
  await expect
    .poll(() => page.locator('.outcome').textContent())
    .toContain('The English text judges: “bold”.');
  expect(await page.getByRole('button', { name: 'Save as a patch' }).count()).toBe(0);
  await write(page, '');
  await expect.poll(() => page.locator('.outcome').textContent()).toContain('text is empty');
  await write(page, 'Put dispatchable power first');
  await page.getByRole('group', { name: 'Topics' }).getByLabel('Topics 1').fill('energy-gird');
  await expect.poll(() => page.locator('.outcome').textContent()).toContain('perhaps energy-grid');
  await close();
});

test('on a Chinese page the meaning of a problem is told in Chinese', async () => {
  const { page, close } = await openForm(`/zh${page23}`);
  await page.getByRole('group', { name: '标题' }).getByLabel('English').fill('A bold title');
  await expect
    .poll(() => page.locator('.outcome').textContent())
    .toContain('措辞带有评价；请只写文本所述。');
  await close();
});

test('what a long text, a list and an optional field change is only that', async () => {
  const { page, close } = await openForm(page23);
  const longer = `${'A sentence that is long enough to be folded over lines. '.repeat(4)}End.`;
  await page.getByRole('group', { name: 'Summary' }).getByLabel('English').fill(longer);
  await page.getByRole('button', { name: 'Add: Topics' }).click();
  await page.getByRole('group', { name: 'Topics' }).getByLabel('Topics 2').fill('chips-compute');
  await page.getByRole('button', { name: 'Remove: Verb as printed' }).first().click();
  await page.getByLabel('What was wrong').fill('Several things.');
  await expect.poll(() => page.locator('.outcome').textContent()).toContain('3 fields.');
  await close();
});

test('without a repository there is a patch and a mail, and no link to one', async () => {
  const { page, close } = await openForm(page23);
  await write(page, 'Put dispatchable power first');
  const mail = page.getByRole('link', { name: 'Send by mail' });
  await expect.poll(() => mail.getAttribute('href')).toMatch(/^mailto:\?subject=Correct%20US%20II/);
  expect(await page.getByRole('link', { name: /issue|repository/ }).count()).toBe(0);
  await close();
});

test('it can be read without JavaScript, and says how to report by hand', async () => {
  const { page, close } = await visit(page23, { javaScriptEnabled: false });
  const text = await page.locator('main').textContent();
  expect(text).toContain(file);
  expect(text).toContain('where the official text says otherwise');
  await close();
});

test('in Chinese and on a small screen it fits and can be used', async () => {
  const { page, close } = await openForm(`/zh${page23}`, { viewport: smallest });
  await page.getByRole('group', { name: '标题' }).getByLabel('中文').fill('优先可调度电源');
  await expect.poll(() => page.locator('.outcome').textContent()).toContain('1个字段。');
  expect(await overflows(page)).toBe(false);
  expect(await violations(page)).toEqual([]);
  await close();
});

let service: Service;
beforeAll(async () => {
  service = await startService({ REPOSITORY_URL: 'https://git.example/parley/parley' });
});
afterAll(() => service.stop());

test('where the service names its repository, an issue is prefilled and the file can be opened there', async () => {
  const { page, close } = await openForm(page23, { baseURL: service.origin });
  await write(page, 'Put dispatchable power first');
  const issue = page.getByRole('link', { name: 'Open an issue with it' });
  const address = new URL((await issue.getAttribute('href')) ?? '');
  expect(address.origin + address.pathname).toBe('https://git.example/parley/parley/issues/new');
  expect(address.searchParams.get('title')).toBe('Correct US II.2.3 (us-2025.ii.2.3)');
  expect(address.searchParams.get('body')).toContain('+  en: Put dispatchable power first');
  expect(
    await page.getByRole('link', { name: 'Edit the file in the repository' }).getAttribute('href'),
  ).toBe(`https://git.example/parley/parley/edit/main/${file}`);
  await close();
});
