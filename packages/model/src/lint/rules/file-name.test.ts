import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { fileName } from './file-name.ts';

test('files named after their ids, and a release file without id, are in order', () => {
  expect(fileName.check(parsed(tinyCorpus()))).toEqual([]);
});

test('a file whose id is another than its name is a problem at the id', () => {
  const path = 'actors/bureau.yaml';
  const files = tinyCorpus({ [path]: tinyText(path, ['id: bureau', 'id: office']) });
  expect(fileName.check(parsed(files))).toEqual([
    {
      rule: 'file-name',
      level: 'error',
      ...whereIs(files, path, 'id: office'),
      id: 'office',
      message: 'The id and the name of the file differ.',
      expected: 'id: bureau',
      received: 'office',
      tip: 'Correct the id, or rename the file.',
    },
  ]);
});

test('a plan is named after its folder', () => {
  const path = 'plans/aa-2025/plan.yaml';
  const files = tinyCorpus({ [path]: tinyText(path, ['id: aa-2025', 'id: aa-2024']) });
  expect(fileName.check(parsed(files))).toEqual([
    expect.objectContaining({ file: path, expected: 'id: aa-2025', received: 'aa-2024' }),
  ]);
});

test('the record of a release is named after its version', () => {
  const path = 'releases/1.2.3.yaml';
  const files = tinyCorpus({
    [path]: 'version: 1.2.4\ndate: 2026-01-02\nnotes: []\nchanges: []\n',
  });
  expect(fileName.check(parsed(files))).toEqual([
    expect.objectContaining({ file: path, expected: 'version: 1.2.3', received: '1.2.4' }),
  ]);
});
