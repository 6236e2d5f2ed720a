import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCorpus } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { changesetsProgram, repositoryWith, type Repository } from '../src/testing/repository.ts';
import { runParley } from '../src/testing/run-parley.ts';

const provision = 'plans/harbour-2025/provisions/harbour-2025.1.yaml';

const changeset = (bump: string, ids = '') =>
  `---\n'@parley/provisions': ${bump}\n---\n\nA harbour is <open>.\n\n港口开放。\n${ids === '' ? '' : `\nIds: ${ids}\nSource: https://example.org/\n`}`;

const release = async ({ corpus }: Repository, date: string, ...more: readonly string[]) => {
  const said = await runParley([
    'release',
    '--date',
    date,
    '--corpus',
    corpus,
    '--changesets',
    changesetsProgram,
    ...more,
  ]);
  expect(checkCorpus(await readCorpus(corpus)).filter(({ level }) => level === 'error')).toEqual(
    [],
  );
  return said;
};

const firstRelease = async () => {
  const repository = await repositoryWith({ '.changeset/first.md': changeset('major') });
  await release(repository, '2026-02-03');
  repository.commit('Release');
  return repository;
};

test('the first release lists no changes, and its version is that of the package', async () => {
  const { read } = await firstRelease();
  expect(JSON.parse(await read('packages/provisions/package.json'))).toMatchObject({
    version: '2.0.0',
  });
  expect(await read('packages/provisions/data/release.yaml')).toBe(
    'dataVersion: 2.0.0\ndate: 2026-02-03\n',
  );
  expect(parse(await read('packages/provisions/data/releases/2.0.0.yaml'))).toEqual({
    version: '2.0.0',
    date: '2026-02-03',
    notes: [
      {
        text: {
          en: 'The first release: everything in it is new. Added: 4 provisions, 1 group of topics, 1 topic, 1 source. Plans, with the number of their provisions: Harbour Plan (4).',
          zh: '首个版本，全部内容均为新增。新增：条款4项；主题组1项；主题1项；来源1项。各方案及其条款数：港口计划（4）。',
        },
        ids: ['harbour-2025'],
      },
      { text: { en: 'A harbour is <open>.', zh: '港口开放。' }, ids: [] },
    ],
    changes: [],
  });
  const changelog = await read('CHANGELOG.md');
  expect(changelog).toContain('## 2.0.0 (2026-02-03)\n\nThe first release: everything');
  expect(changelog).toContain('\n\nA harbour is <open>.');
  expect(changelog).toContain('首个版本，全部内容均为新增。新增：条款4项');
});

test('a correction is released with what stood before and stands now, for readers of both languages', async () => {
  const repository = await firstRelease();
  await repository.edit(provision, 'en: Action 1', 'en: First action');
  await writeFile(join(repository.top, '.changeset/one.md'), changeset('patch', 'harbour-2025.1'));
  repository.commit('Correct');
  const { code, printed } = await release(repository, '2026-02-04');
  expect({ code, printed }).toEqual({
    code: 0,
    printed: ['@parley/provisions 2.0.1: 1 changed entries, 1 notes for readers.'],
  });
  expect(
    parse(await repository.read('packages/provisions/data/releases/2.0.1.yaml')),
  ).toMatchObject({
    version: '2.0.1',
    bump: 'patch',
    notes: [{ ids: ['harbour-2025.1'], source: 'https://example.org/' }],
    changes: [{ id: 'harbour-2025.1', fields: [{ field: 'title' }] }],
  });
  const changelog = await repository.read('CHANGELOG.md');
  expect(changelog.indexOf('## 2.0.1')).toBeLessThan(changelog.indexOf('## 2.0.0'));
  expect(changelog).toContain('    - before: Action 1\n    - now: First action');
  expect(changelog).toContain('    - 原为：Action 1\n    - 现为：First action');
});

test('a correction that comes with a breaking change of code says that the data broke nothing', async () => {
  const repository = await firstRelease();
  await repository.edit(provision, 'en: Action 1', 'en: First action');
  await writeFile(join(repository.top, '.changeset/one.md'), changeset('patch', 'harbour-2025.1'));
  await writeFile(
    join(repository.top, '.changeset/two.md'),
    "---\n'@parley/provisions': major\n---\n\nA function takes an object.\n",
  );
  repository.commit('Correct, and change a function');
  await release(repository, '2026-02-04');
  expect(
    parse(await repository.read('packages/provisions/data/releases/3.0.0.yaml')),
  ).toMatchObject({ version: '3.0.0', bump: 'patch' });
});

test('a change that readers are told is breaking is, also where no machine sees it', async () => {
  const repository = await firstRelease();
  await repository.edit(provision, 'en: Action 1', 'en: First action');
  await writeFile(join(repository.top, '.changeset/one.md'), changeset('major', 'harbour-2025.1'));
  repository.commit('Change what a title means');
  await release(repository, '2026-02-04');
  expect(
    parse(await repository.read('packages/provisions/data/releases/3.0.0.yaml')),
  ).toMatchObject({ bump: 'major' });
});

test('a release of code alone leaves the data as they are', async () => {
  const repository = await firstRelease();
  await writeFile(join(repository.top, '.changeset/code.md'), changeset('minor'));
  const { printed } = await release(repository, '2026-02-05');
  expect(printed).toEqual(['@parley/provisions 2.1.0: code alone; the data stay as they are.']);
  expect(await repository.read('packages/provisions/data/release.yaml')).toContain('2.0.0');
});

test('data that moved further than the changesets say are not released', async () => {
  const repository = await firstRelease();
  await repository.edit(provision, 'en: Action 1', 'en: First action');
  expect(await release(repository, '2026-02-05')).toMatchObject({
    code: 1,
    complained: [
      'The data deserve a patch version, and the changesets move @parley/provisions by nothing. Run `parley changeset --check`.',
    ],
  });
  expect(await repository.read('packages/provisions/package.json')).toContain('2.0.0');
});

test('a trial release has a version of its own that stands before the release', async () => {
  const repository = await firstRelease();
  await repository.edit(provision, 'en: Action 1', 'en: First action');
  await writeFile(join(repository.top, '.changeset/one.md'), changeset('patch', 'harbour-2025.1'));
  await release(repository, '2026-02-05', '--snapshot', 'next');
  expect(await repository.read('packages/provisions/data/release.yaml')).toMatch(
    /^dataVersion: 2\.0\.1-next-\d+\n/,
  );
});

test('--dry-run says what would be released, and no changeset means no release', async () => {
  const repository = await repositoryWith({ '.changeset/first.md': changeset('minor') });
  const { printed } = await release(repository, '2026-02-05', '--dry-run');
  expect(printed[0]).toBe(
    '1 changesets: the first release of the data, 8 entries, all of them new, 2 notes for readers.',
  );
  // What readers would be told, under the version that it would have.
  expect(printed.join('\n')).toContain('## 1.3.0 (2026-02-05)\n\nThe first release');
  expect(repository.git('status', '--porcelain')).toBe('');
  const empty = await firstRelease();
  expect((await release(empty, '2026-02-06')).printed).toEqual([
    'There is no changeset, so there is nothing to release.',
  ]);
});

test('a release with an open warning is refused, and says what to do; a trial says it and goes on', async () => {
  const repository = await firstRelease();
  await repository.edit(provision, 'en: Action 1', 'en: Stabilize the piers');
  await writeFile(join(repository.top, '.changeset/one.md'), changeset('patch', 'harbour-2025.1'));
  repository.commit('Correct, with a spelling that is not ours');
  const { code, complained } = await release(repository, '2026-02-06');
  expect(code).toBe(1);
  expect(complained.join('\n')).toMatch(/warning .*Stabilize[^]*A release has no open warning/);
  expect(await repository.read('packages/provisions/package.json')).toContain('2.0.0');
  expect(repository.git('status', '--porcelain')).toBe('');
  const trial = await release(repository, '2026-02-06', '--snapshot', 'next');
  expect(trial.code).toBe(0);
  expect(trial.complained.join('\n')).toContain('a trial may have them, a release may not');
});

test('what readers would be told is held to the wording before it becomes a record, and not after', async () => {
  const repository = await firstRelease();
  await repository.edit(provision, 'en: Action 1', 'en: First action');
  const note = changeset('patch', 'harbour-2025.1').replace('A harbour', 'To stabilize a harbour');
  await writeFile(join(repository.top, '.changeset/one.md'), note);
  repository.commit('Correct');
  const { code, complained } = await release(repository, '2026-02-07');
  expect(code).toBe(1);
  expect(complained.join('\n')).toMatch(/releases\/2\.0\.1\.yaml.*stabilize/);
  expect(repository.git('status', '--porcelain')).toBe('');
  // A word that is given up later leaves what was published as it was.
  const file = 'packages/provisions/data/releases/2.0.0.yaml';
  const record = (await repository.read(file)).replace('A harbour', 'To stabilize a harbour');
  await writeFile(join(repository.top, file), record);
  expect(checkCorpus(await readCorpus(repository.corpus))).toEqual([]);
});

test('a note in English that names something in Chinese is still the English note', async () => {
  const named = changeset('major').replace('is <open>', 'is called 港口 and is open');
  const repository = await repositoryWith({ '.changeset/first.md': named });
  await release(repository, '2026-02-03');
  expect(
    parse(await repository.read('packages/provisions/data/releases/2.0.0.yaml')).notes[1].text,
  ).toEqual({ en: 'A harbour is called 港口 and is open.', zh: '港口开放。' });
});

test('data are released alone, and code alone, and the changesets of the other go on waiting', async () => {
  const repository = await firstRelease();
  await repository.edit(provision, 'en: Action 1', 'en: First action');
  await mkdir(join(repository.top, 'packages/model'));
  const files = {
    'packages/model/package.json': JSON.stringify({ name: '@parley/model', version: '1.0.0' }),
    '.changeset/data.md': changeset('patch', 'harbour-2025.1'),
    '.changeset/code.md': "---\n'@parley/model': minor\n---\n\nA function more.\n",
  };
  for (const [path, text] of Object.entries(files))
    await writeFile(join(repository.top, path), text);
  repository.commit('Correct, and add a function');
  const versions = async () => [
    JSON.parse(await repository.read('packages/provisions/package.json')).version,
    JSON.parse(await repository.read('packages/model/package.json')).version,
  ];
  expect(await release(repository, '2026-02-07', '--only', 'data')).toMatchObject({ code: 0 });
  expect(await versions()).toEqual(['2.0.1', '1.0.0']);
  expect(await repository.read('.changeset/code.md')).toContain('A function more.');
  repository.commit('Release the data');
  const { printed } = await release(repository, '2026-02-08', '--only', 'code');
  expect(printed).toEqual(['@parley/provisions 2.0.1: code alone; the data stay as they are.']);
  expect(await versions()).toEqual(['2.0.1', '1.1.0']);
  expect(await repository.read('packages/provisions/data/release.yaml')).toContain('2.0.1');
  expect(await release(repository, '2026-02-08', '--only', 'none')).toMatchObject({
    code: 1,
    complained: ['--only is data or code.'],
  });
});

test('a clone without history is told how to get it', async () => {
  const repository = await firstRelease();
  const { corpus } = repository;
  repository.git(
    'clone',
    '-q',
    '--depth',
    '1',
    `file://${repository.top}`,
    `${repository.top}/.clone`,
  );
  const said = await runParley([
    'release',
    '--corpus',
    corpus.replace(repository.top, `${repository.top}/.clone`),
  ]);
  expect(said.complained).toEqual([expect.stringMatching(/git fetch --unshallow/)]);
});
