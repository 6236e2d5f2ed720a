import { mkdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '@parley/model/node';
import { compile } from '@parley/model';
import { corpusFolder } from '@parley/provisions/files';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overflows, smallest, violations, visit } from '../browser.ts';
import { startService, type Service } from '../start-service.ts';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const file = 'packages/provisions/data/plans/us-2025/provisions/us-2025.ii.2.3.yaml';
const page23 = '/correct/provision/us-2025.ii.2.3';

const english = {
  open: 'Open the fields',
  wrong: 'What is wrong?',
  right: 'What is right?',
  source: 'Where does it say so?',
  save: 'Save as a patch',
};
const chinese = {
  open: '打开字段',
  wrong: '何处有误？',
  right: '正确内容为何？',
  source: '出处何在？',
  save: '保存为补丁',
};

/** Opens the fields of a correction. */
const openForm = async (...[address, ...rest]: Parameters<typeof visit>) => {
  const visited = await visit(address, ...rest);
  const words = address.startsWith('/zh') ? chinese : english;
  await visited.page.getByRole('button', { name: words.open }).click();
  await visited.page.getByRole('group', { name: /^(Fields|字段)$/ }).waitFor();
  return visited;
};

const writeTitle = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('group', { name: 'Title' }).getByLabel('English').fill(words);
};

const say = async (page: Page, wrong: string, words = english): Promise<void> => {
  await page.getByLabel(words.wrong).fill(wrong);
  await page.getByLabel(words.right).fill(wrong);
  await page.getByLabel(words.source).fill('https://www.whitehouse.gov/plan.pdf');
};

const savedPatch = async (page: Page, words = english): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.save }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
};

/** A branch of a fresh clone with a patch applied and committed, as a contributor would have it. */
const cloneWith = async (patch: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-clone-'));
  const git = (args: readonly string[], input = ''): string =>
    execFileSync('git', args, { cwd: folder, input, encoding: 'utf8', stdio: 'pipe' });
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository}`, folder], {
    stdio: 'pipe',
  });
  git(['checkout', '--quiet', '-b', 'correction']);
  git(['branch', '--force', 'main', 'HEAD']);
  git(['apply', '--index', '-'], patch);
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@b.example'];
  git([...author, 'commit', '--quiet', '-m', 'fix(data): a correction from the site']);
  return folder;
};

const parley = (folder: string, ...args: readonly string[]): string =>
  execFileSync(
    process.execPath,
    [
      join(repository, 'packages/cli/src/main.ts'),
      ...args,
      '--corpus',
      join(folder, 'packages/provisions/data'),
    ],
    { encoding: 'utf8', stdio: 'pipe' },
  );

/** What the repository's own checks say of it. */
const verdictOf = (folder: string): readonly string[] => {
  // Official texts to compare with are not in the repository: a folder without any.
  const texts = join(folder, '.git/texts');
  mkdirSync(texts);
  return [
    parley(folder, 'check', '--texts', texts),
    parley(folder, 'changeset', 'main', '--check'),
  ];
};
const accepted = [
  expect.stringMatching(/ files, no problem\./),
  expect.stringMatching(/^1 changed entries, each named in a changeset/),
];

test('the patch of a correction is taken by the repository as it is: the check and the changeset check', async () => {
  const { page, complaints, close } = await openForm(page23);
  await say(page, 'Page 16 names a third kind of source.');
  await writeTitle(page, 'Put dispatchable power first and reform power markets');
  await expect
    .poll(() => page.locator('del').allTextContents())
    .toContainEqual(expect.stringContaining('Prioritise'));
  const patch = await savedPatch(page);
  const folder = await cloneWith(patch);
  const before = await readFile(join(repository, file), 'utf8');
  expect(await readFile(join(folder, file), 'utf8')).toBe(
    before.replace(
      'en: Prioritise dispatchable power and reform power markets',
      'en: Put dispatchable power first and reform power markets',
    ),
  );
  expect(await readFile(join(folder, '.changeset/correct-us-2025-ii-2-3.md'), 'utf8')).toMatch(
    /\n\nChanged: 1 provision\.[^\n]*“Page 16 names a third kind of source\.”[^\n]*\n\n修改：[^\n]*\n\nIds: us-2025\.ii\.2\.3\nSource: https:\/\/www\.whitehouse\.gov\/plan\.pdf\n$/,
  );
  expect(verdictOf(folder)).toEqual(accepted);
  expect(complaints).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await close();
});

test('an event is corrected on a Chinese page, and the repository takes it as well', async () => {
  const { page, close } = await openForm('/zh/correct/event/bletchley-declaration-2023-11');
  await say(page, '标题应写明地点。', chinese);
  await page
    .getByRole('group', { name: '标题', exact: true })
    .getByLabel('中文')
    .fill('《布莱切利宣言》在英国发表');
  expect(verdictOf(await cloneWith(await savedPatch(page, chinese)))).toEqual(accepted);
  await close();
});

test('the check of the corpus says what is wrong, warnings too, and nothing can be sent until it is mended', async () => {
  const { page, close } = await openForm(page23);
  await say(page, 'The title.');
  const outcome = () => page.locator('.outcome').textContent();
  for (const [title, problem] of [
    ['A bold title', 'The English text judges: “bold”.'],
    ['Stabilize the grid', 'The English text spells “Stabilize”.'],
    ['', 'text is empty'],
  ] as const) {
    await writeTitle(page, title);
    await expect.poll(outcome).toContain(problem);
    expect(await page.getByRole('button', { name: english.save }).count()).toBe(0);
  }
  await writeTitle(page, 'Put dispatchable power first');
  await page.getByRole('group', { name: 'Topics' }).getByLabel('Topics 1').fill('energy-gird');
  await expect.poll(outcome).toContain('perhaps energy-grid');
  await close();
});

test('evidence is not raised without what it has to rest on', async () => {
  const { page, close } = await openForm('/correct/provision/cn-2025.4.1');
  await say(page, 'I have seen it.');
  const state = page.locator('label.plain:has-text("Evidence of the text") select');
  await state.selectOption('seen');
  await expect
    .poll(() => page.locator('.outcome').textContent())
    .toContain('It claims more than was seen');
  expect(await page.getByRole('button', { name: english.save }).count()).toBe(0);
  await close();
});

test('on a Chinese page the meaning of a problem is told in Chinese', async () => {
  const { page, close } = await openForm(`/zh${page23}`);
  await page
    .getByRole('group', { name: '标题', exact: true })
    .getByLabel('English')
    .fill('A bold title');
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
  await expect.poll(() => page.locator('.outcome').textContent()).toContain('3 fields.');
  await close();
});

test('a language is added from one list of those there are', async () => {
  const { page, close } = await openForm(page23);
  const title = page.getByRole('group', { name: 'Title' });
  await title.getByLabel('Add a field to: Title').selectOption({ label: 'français' });
  await title.getByLabel('français').fill('Un titre');
  await expect.poll(() => page.locator('.outcome').textContent()).toContain('1 field.');
  await close();
});

test('without a repository and an address there is what was said, and no link', async () => {
  const { page, close } = await visit(page23);
  await page.getByLabel(english.wrong).fill('The page.');
  await page.getByRole('button', { name: 'Copy what you wrote' }).waitFor();
  expect(await page.getByRole('link', { name: /issue|repository|mail/ }).count()).toBe(0);
  await page.getByLabel(english.source).fill('page 16');
  await page.getByText('An address begins with https://').waitFor();
  expect(await page.getByRole('button', { name: 'Copy what you wrote' }).count()).toBe(0);
  await close();
});

test.for([
  ['/provisions/us-2025.ii.2.3', '/correct/provision/us-2025.ii.2.3'],
  ['/events/bletchley-declaration-2023-11', '/correct/event/bletchley-declaration-2023-11'],
  ['/relations/energy-grid.demand-side', '/correct/relation/energy-grid.demand-side'],
  ['/silences/us-2025.inclusion', '/correct/silence/us-2025.inclusion'],
  ['/cooperation/public-health-data', '/correct/cooperation-area/public-health-data'],
  ['/venues', '/correct/venue/apec'],
  ['/actors/omb', '/correct/actor/omb'],
  ['/topics/health', '/correct/topic/health'],
] as const)(
  '%s leads to its correction, which can be read without JavaScript',
  async ([from, to]) => {
    const { page, close } = await visit(from, { javaScriptEnabled: false });
    await page.locator(`main a[href="${to}"]`).first().click();
    expect(new URL(page.url()).pathname).toBe(to);
    const text = await page.locator('main').textContent();
    expect(text).toMatch(/packages\/provisions\/data\/[\w./-]+\.yaml/);
    expect(text).toContain('where it says so');
    await close();
  },
);

test('the address of before leads on', async () => {
  const { page, close } = await visit('/zh/provisions/us-2025.ii.2.3/correct');
  expect(new URL(page.url()).pathname).toBe(`/zh${page23}`);
  await close();
});

test('in Chinese and on a small screen it fits and can be used', async () => {
  const { page, close } = await openForm(`/zh${page23}`, { viewport: smallest });
  await page
    .getByRole('group', { name: '标题', exact: true })
    .getByLabel('中文')
    .fill('优先可调度电源');
  await expect.poll(() => page.locator('.outcome').textContent()).toContain('1个字段。');
  expect(await overflows(page)).toBe(false);
  expect(await violations(page)).toEqual([]);
  await close();
});

const newTitle = 'Reform power markets for dispatchable power';
let service: Service;
beforeAll(async () => {
  // Data that are newer than those that the web app was built with, with their authored files.
  const files = (await readCorpus(corpusFolder)).map((each) => ({
    path: each.path,
    text:
      each.path === 'release.yaml'
        ? each.text.replace(/dataVersion: .*/, 'dataVersion: 9.9.9')
        : each.text.replace('Prioritise dispatchable power and reform power markets', newTitle),
  }));
  const result = await compile(files);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  const folder = await mkdtemp(join(tmpdir(), 'parley-newer-'));
  await writeFile(join(folder, 'dataset.json'), JSON.stringify(result.dataset));
  await writeFile(
    join(folder, 'authored.ndjson'),
    files.map((each) => `${JSON.stringify(each)}\n`).join(''),
  );
  service = await startService({
    REPOSITORY_URL: 'https://git.example/parley/parley',
    CONTACT_MAIL: 'corrections@parley.example',
    DATASET: join(folder, 'dataset.json'),
  });
});
afterAll(() => service.stop());

test('the form has the text of the release that the service shows, not of the build', async () => {
  const { page, close } = await openForm(page23, { baseURL: service.origin });
  const title = page.getByRole('group', { name: 'Title' }).getByLabel('English');
  expect(await title.inputValue()).toBe(newTitle);
  await say(page, 'The title.');
  await title.fill('Put dispatchable power first');
  expect(await savedPatch(page)).toContain(`-  en: ${newTitle}`);
  await close();
});

test('where the service names a repository and an address, an issue and a mail are prefilled', async () => {
  const { page, close } = await openForm(page23, { baseURL: service.origin });
  await say(page, 'The title.');
  const issue = page.getByRole('link', { name: 'Open an issue with it' });
  await issue.waitFor();
  const mail = new URL(
    (await page.getByRole('link', { name: 'Send by mail' }).getAttribute('href')) ?? '',
  );
  expect(mail.pathname).toBe('corrections@parley.example');
  expect(mail.searchParams.get('subject')).toMatch(/^Correct US II\.2\.3/);
  expect(mail.searchParams.get('body')).toContain('What is wrong?\nThe title.');
  await writeTitle(page, 'Put dispatchable power first');
  await page.getByRole('button', { name: english.save }).waitFor();
  const address = new URL((await issue.getAttribute('href')) ?? '');
  expect(address.origin + address.pathname).toBe('https://git.example/parley/parley/issues/new');
  expect(address.searchParams.get('body')).toContain('+  en: Put dispatchable power first');
  expect(
    await page.getByRole('link', { name: 'Edit the file in the repository' }).getAttribute('href'),
  ).toBe(`https://git.example/parley/parley/edit/main/${file}`);
  await close();
});
