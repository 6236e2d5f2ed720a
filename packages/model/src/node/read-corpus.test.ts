import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CorpusText } from '../corpus/corpus-file.ts';
import { tinyCorpus } from '../testing/tiny-corpus.ts';
import { readCorpus } from './read-corpus.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-corpus-'));
  for (const { path, text } of [
    ...tinyCorpus(),
    { path: 'topics/.hidden.yaml', text: 'id: hidden' },
    { path: 'notes.txt', text: 'Not a file of the corpus, but not hidden either.' },
  ]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});

afterAll(() => rm(folder, { recursive: true }));

const byPath = (files: readonly CorpusText[]) =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

test('all files that are not hidden are read, with paths from the folder', async () => {
  expect(byPath(await readCorpus(folder))).toEqual(
    byPath([
      ...tinyCorpus(),
      { path: 'notes.txt', text: 'Not a file of the corpus, but not hidden either.' },
    ]),
  );
});

test.for([
  ['with a slash at its end', () => `${folder}${sep}`],
  ['from the working directory', () => relative('.', folder)],
  [
    'from the working directory, by way of the folder itself',
    () => `.${sep}${relative('.', folder)}`,
  ],
  ['by a detour', () => [folder, '..', folder.split(sep).at(-1)].join(sep)],
] as const)('a folder named %s gives the same paths', async ([, name]) => {
  expect(byPath(await readCorpus(name()))).toEqual(byPath(await readCorpus(folder)));
});

test('a folder that does not exist cannot be read', async () => {
  await expect(readCorpus(join(folder, 'missing'))).rejects.toThrow('ENOENT');
});
