import { readFile } from 'node:fs/promises';
import { authoredFile } from '@parley/provisions/files';
import { expect, test } from 'vitest';
import { openCorpus } from './corpus-check.ts';

const corpus = openCorpus(await readFile(authoredFile, 'utf8'));
const path = 'plans/us-2025/provisions/us-2025.ii.2.3.yaml';
const text = corpus.textOf(path) ?? '';
const edited = (from: string, to: string) => {
  expect(text).toContain(from);
  return corpus.check([{ path, text: text.replace(from, to) }]);
};

test('a file as it is has no problem and changes nothing', () => {
  expect(corpus.check([{ path, text }])).toEqual({ problems: [], changes: [] });
});

test('what changes is told as parley diff tells it', () => {
  const { problems, changes } = edited('Prioritise dispatchable', 'Put dispatchable');
  expect(problems).toEqual([]);
  expect(changes).toMatchObject([
    { type: 'changed', kind: 'provision', id: 'us-2025.ii.2.3', fields: [{ field: 'title' }] },
  ]);
});

test.for([
  [
    'a warning, on which the command fails as well',
    'Prioritise dispatchable',
    'Stabilize',
    'house-style',
  ],
  ['an id that names nothing', '  - energy-grid', '  - energy-gird', 'known-reference'],
  ['evidence without what it asks for', '  - us-plan-pdf', '  - nist-ai-rmf', 'known-reference'],
  ['a file that cannot be read', 'locator:', 'locator: [', 'yaml'],
] as const)('%s is a problem', ([, from, to, rule]) => {
  const { problems } = edited(from, to);
  expect(problems.map((problem) => problem.rule)).toContain(rule);
});

test('evidence is not raised without the official text among the sources', () => {
  const weak = 'plans/cn-2025/provisions/cn-2025.4.1.yaml';
  const before = corpus.textOf(weak) ?? '';
  const raised = before.replace(/(evidence:\n {2}text:\n {4}state: )\w+/, '$1seen');
  expect(raised).not.toBe(before);
  const { problems } = corpus.check([{ path: weak, text: raised }]);
  expect(problems.map(({ rule }) => rule)).toContain('raised-evidence');
});

const textAfter = (file: string, from: RegExp, to: string) => {
  const before = corpus.textOf(file) ?? '';
  expect(before).toMatch(from);
  return { path: file, text: before.replace(from, to) };
};

const rulesOf = (files: Parameters<typeof corpus.check>[0]) =>
  corpus.check(files).problems.map(({ rule }) => rule);

test('files that depend on each other are checked together', () => {
  const raised = textAfter(
    'plans/cn-2025/provisions/cn-2025.5.1.yaml',
    /state: secondary\n {4}note:\n.*\n.*\n([\s\S]*\nsources:\n)/,
    'state: seen\n$1  - cn-2025-text-mfa-zh\n',
  );
  expect(rulesOf([raised])).toContain('raised-evidence');
  const opened = [
    textAfter('sources/cn-2025-text-mfa-zh.yaml', /opened: false/, 'opened: true'),
    textAfter('plans/cn-2025/plan.yaml', /opened: false/g, 'opened: true'),
  ];
  expect(rulesOf([raised, ...opened])).not.toContain('raised-evidence');
});

test('every entry that a field may refer to is offered with its name', () => {
  expect(corpus.choices).toContainEqual({
    kind: 'topic',
    id: 'energy-grid',
    name: expect.objectContaining({ zh: expect.any(String) }),
  });
  expect(corpus.choices.some(({ kind }) => kind === 'instrument')).toBe(true);
});
