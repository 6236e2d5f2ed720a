import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryWith } from '../src/testing/repository.ts';
import { runParley } from '../src/testing/run-parley.ts';
import { folderWith, smallCorpusFiles } from '../src/testing/small-corpus.ts';

const first = 'plans/harbour-2025/provisions/harbour-2025.1.yaml';
const topic = 'topics/harbours.yaml';

const correct = async () => {
  const repository = await repositoryWith();
  repository.git('checkout', '-q', '-b', 'work');
  await repository.edit(first, 'en: Action 1', 'en: First action');
  return repository;
};

test('a diff tells what readers will see, in both languages, and the version step', async () => {
  const { corpus } = await correct();
  const { code, printed } = await runParley(['diff', '--corpus', corpus]);
  expect(code).toBe(0);
  expect(printed).toEqual([
    '### Changed: 1 provision',
    '',
    '- HB 1: First action `harbour-2025.1`',
    '  - Title',
    '    - before: Action 1',
    '    - now: First action',
    '',
    '### 修改：条款1项',
    '',
    '- HB 1：行动1 `harbour-2025.1`',
    '  - 标题（英文）',
    '    - 原为：Action 1',
    '    - 现为：First action',
    '',
    'Version step: patch.',
  ]);
});

test('a diff shows the work of the branch alone, committed or not, whatever main did since', async () => {
  const repository = await correct();
  repository.commit('Correct');
  repository.git('checkout', '-q', 'main');
  await repository.edit(topic, 'en: Basins.', 'en: Basins and quays.');
  repository.commit('Something else');
  repository.git('checkout', '-q', 'work');
  const { printed } = await runParley(['diff', 'main', '--json', '--corpus', repository.corpus]);
  const { bump, changes } = JSON.parse(printed.join('\n'));
  expect(bump).toBe('patch');
  expect(changes.map(({ id }: { id: string }) => id)).toEqual(['harbour-2025.1']);
});

test('what only looks different in a file is no difference', async () => {
  const repository = await repositoryWith();
  await repository.edit(first, 'scope: international\n', '# Where.\nscope:   "international"\n');
  const { printed } = await runParley(['diff', '--lang', 'en', '--corpus', repository.corpus]);
  expect(printed).toEqual(['No reader will see a difference.', '', 'Version step: none.']);
});

test('a changeset names what changed, the step it deserves, a note in both languages and the source', async () => {
  const { corpus, read } = await correct();
  const source = 'https://example.org/harbour.html';
  const { code } = await runParley(
    ['changeset', '--corpus', corpus, '--source', source],
    ['Names action 1 as printed.', '按原文更正行动1的名称。'],
  );
  expect(code).toBe(0);
  expect(await read('.changeset/harbour-2025-1.md')).toBe(`---
'@parley/provisions': patch
---

Names action 1 as printed.

按原文更正行动1的名称。

Ids: harbour-2025.1
Source: ${source}
`);
  expect(await runParley(['changeset', '--corpus', corpus])).toMatchObject({
    printed: ['Every changed entry is named in a changeset already.'],
  });
  expect(await runParley(['changeset', '--check', '--corpus', corpus])).toEqual({
    code: 0,
    printed: ['1 changed entries, each named in a changeset (version step: patch).'],
    complained: [],
  });
});

test('without anybody to answer, the changes themselves are the note', async () => {
  const { corpus, read } = await correct();
  await runParley(['changeset', '--corpus', corpus]);
  const text = await read('.changeset/harbour-2025-1.md');
  expect(text).toContain('Changed: 1 provision. HB 1: First action (title).');
  expect(text).toContain('修改：条款1项。HB 1：行动1（标题）。');
});

test('--dry-run shows the entry and writes nothing', async () => {
  const { corpus, git } = await correct();
  const { printed } = await runParley(['changeset', '--dry-run', '--corpus', corpus]);
  expect(printed).toContain('Ids: harbour-2025.1');
  expect(git('status', '--porcelain')).not.toContain('.changeset');
});

test('the check fails on an entry that no changeset names, and its own words mend it', async () => {
  const { corpus, top } = await correct();
  const { code, complained } = await runParley(['changeset', '--check', '--corpus', corpus]);
  expect(code).toBe(1);
  expect(complained.slice(0, 2)).toEqual([
    'No changeset of this branch names harbour-2025.1.',
    'Write one with `parley changeset`, or paste this into .changeset/<any name>.md and say why:',
  ]);
  const entry = complained.slice(complained.indexOf('---')).join('\n');
  await writeFile(join(top, '.changeset/pasted.md'), entry);
  expect(await runParley(['changeset', '--check', '--corpus', corpus])).toMatchObject({ code: 0 });
});

test('a changeset from before this branch speaks for other work', async () => {
  const repository = await repositoryWith({
    '.changeset/old.md': `---\n'@parley/provisions': patch\n---\n\nOld.\n\n旧。\n\nIds: harbour-2025.1\n`,
  });
  repository.git('checkout', '-q', '-b', 'work');
  await repository.edit(first, 'en: Action 1', 'en: First action');
  const { code } = await runParley(['changeset', '--check', '--corpus', repository.corpus]);
  expect(code).toBe(1);
});

test('a step that is too small is refused, saying which entry deserves more', async () => {
  const { corpus, remove, top, edit } = await correct();
  await remove('plans/harbour-2025/provisions/harbour-2025.4.yaml');
  await edit('plans/harbour-2025/plan.yaml', 'count: 4', 'count: 3');
  await writeFile(
    join(top, '.changeset/all.md'),
    `---\n'@parley/provisions': minor\n---\n\nFour is gone.\n\n删除第四项。\n\nIds: harbour-2025*\n`,
  );
  const { code, complained } = await runParley(['changeset', '--check', '--corpus', corpus]);
  expect(code).toBe(1);
  expect(complained[0]).toContain("write `'@parley/provisions': major` in one of them");
  expect(complained.join('\n')).toContain('Removed: 1 provision');
});

test('a note that lacks a language is asked for', async () => {
  const { corpus, top } = await correct();
  await writeFile(
    join(top, '.changeset/one.md'),
    `---\n'@parley/provisions': patch\n---\n\nCorrected.\n\nIds: harbour-2025.1\n`,
  );
  expect(await runParley(['changeset', '--check', '--corpus', corpus])).toMatchObject({
    code: 1,
    complained: ['.changeset/one.md has no note in Chinese: add a paragraph.'],
  });
});

test.for([
  [['diff', 'nowhere'], /^There is no commit nowhere here\. .*git fetch/],
  [['diff', '--lang', 'de'], /^There is no language "de" here/],
  [['changeset', '--source', 'the internet'], /^--source is a web address/],
] as const)('%j is one line that says what to do', async ([args, line]) => {
  const { corpus } = await correct();
  const { code, complained } = await runParley([...args, '--corpus', corpus]);
  expect({ code, lines: complained.length }).toEqual({ code: 1, lines: 1 });
  expect(complained[0]).toMatch(line);
});

test('a corpus outside a repository has nothing to be compared with', async () => {
  const corpus = await folderWith(smallCorpusFiles);
  const { code, complained } = await runParley(['diff', '--corpus', corpus]);
  expect(code).toBe(1);
  expect(complained).toEqual([expect.stringMatching(/is in no git repository/)]);
});
