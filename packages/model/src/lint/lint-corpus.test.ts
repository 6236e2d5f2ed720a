import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText } from '../testing/tiny-corpus.ts';
import { lintCorpus, rules } from './lint-corpus.ts';

test('every file of rules/ is run, in alphabetical order, under the name of its file', async () => {
  const files = await readdir(new URL('rules/', import.meta.url));
  const names = files.filter((file) => !file.endsWith('.test.ts'));
  expect(rules.map(({ name }) => `${name}.ts`)).toEqual(names.toSorted());
});

test('the tiny corpus has no problem', () => {
  expect(lintCorpus(parsed(tinyCorpus()))).toEqual([]);
});

test('the problems of different rules in one corpus are all returned', () => {
  const corpus = parsed(
    tinyCorpus({
      'plans/aa-2025/plan.yaml': tinyText('plans/aa-2025/plan.yaml', ['count: 2', 'count: 7']),
      'topics/water.yaml': tinyText('topics/chips.yaml', ['id: chips', 'id: wine']),
    }),
  );
  expect(lintCorpus(corpus).map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'every-cell plans/aa-2025/plan.yaml',
    'every-cell plans/bb-2026/plan.yaml',
    'file-name topics/water.yaml',
    'plan-count plans/aa-2025/plan.yaml',
    'unused-topic topics/water.yaml',
  ]);
});
