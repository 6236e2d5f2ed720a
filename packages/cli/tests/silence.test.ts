import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { runParley } from '../src/testing/run-parley.ts';

const data = fileURLToPath(new URL('../../provisions/data/', import.meta.url));

test('searches over what is on record of a plan give the hits on record', async () => {
  const { code, printed, complained } = await runParley(['silence', 'cn-2025', '--corpus', data]);
  // Where this fails, a summary has changed: the command names each hit; put the record right.
  expect(complained).toEqual([]);
  expect(code).toBe(0);
  expect(Number(printed.at(-1)?.split('/')[1])).toBeGreaterThan(300);
});

test('a summary that uses a word which was searched for is named, with the words around it', async () => {
  const corpus = await mkdtemp(join(tmpdir(), 'parley-silence-'));
  onTestFinished(() => rm(corpus, { recursive: true }));
  await cp(data, corpus, { recursive: true });
  const path = join(corpus, 'plans/cn-2025/provisions/cn-2025.5.2.yaml');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('  en: Form open-source', '  en: Form open weights and'));
  const { code, complained } = await runParley(['silence', 'cn-2025', '--corpus', corpus]);
  expect(code).toBe(1);
  expect(complained).toContainEqual(
    expect.stringMatching(/^cn-2025\.open-models\.open-weights: “open weights” occurs 1 times/),
  );
  expect(complained).toContainEqual(
    expect.stringMatching(/“open weights” cn-2025\.5\.2: … .*form open weights and communities/),
  );
});

test.for([
  [['silence', 'us-2025'], /were over its official text: name the file/],
  [['silence', 'cn-2025', 'any.pdf'], /was not available, so its searches were over what is rec/],
] as const)('%j says what it takes', async ([args, message]) => {
  const { code, complained } = await runParley([...args, '--corpus', data]);
  expect(code).toBe(1);
  expect(complained).toEqual([expect.stringMatching(message)]);
});
