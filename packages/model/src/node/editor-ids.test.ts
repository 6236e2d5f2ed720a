import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { tinyCorpus } from '../testing/tiny-corpus.ts';
import { idsText, missesIds } from './editor-ids.ts';

const run = promisify(execFile);

const topic = (name: string) => ({ [`topics/${name}.yaml`]: `id: ${name}\n` });

test('every id that a file may name has a line', () => {
  const text = idsText(tinyCorpus());
  for (const id of ['aa-2025', 'chips', 'funding', 'bureau', 'first-talks', 'aa-2025.i.1.1'])
    expect(text).toContain(`\n        { "const": "${id}" },\n`);
  expect(JSON.parse(text)).toMatchObject({
    definitions: { topic: { anyOf: [{ const: 'chips' }, { const: 'energy' }, false] } },
  });
});

test('a new file is missed until the ids are written anew, one that is gone as well', () => {
  const text = idsText(tinyCorpus());
  expect(missesIds(text, tinyCorpus())).toBe(false);
  expect(missesIds(text, tinyCorpus(topic('water')))).toBe(true);
  expect(missesIds(text, tinyCorpus({ 'topics/chips.yaml': undefined }))).toBe(true);
});

test.for([undefined, '', '{', '[]', '{"definitions": {"topic": {"anyOf": [true]}}}'])(
  'a file of ids that says %j has to be written anew',
  (text) => {
    expect(missesIds(text, tinyCorpus())).toBe(true);
  },
);

test('git merges two branches that add ids at one place, and nothing is missed then', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-ids-'));
  const at = (name: string) => join(folder, name);
  await writeFile(at('base'), idsText(tinyCorpus()));
  await writeFile(at('ours'), idsText(tinyCorpus({ ...topic('zebras'), ...topic('aardvarks') })));
  await writeFile(at('theirs'), idsText(tinyCorpus({ ...topic('zoos'), ...topic('abacuses') })));
  const { stdout } = await run('git', [
    'merge-file',
    '--stdout',
    '--union',
    at('ours'),
    at('base'),
    at('theirs'),
  ]);
  await rm(folder, { recursive: true });
  const both = ['zebras', 'aardvarks', 'zoos', 'abacuses'].map(topic);
  expect(missesIds(stdout, tinyCorpus(Object.assign({}, ...both)))).toBe(false);
});
