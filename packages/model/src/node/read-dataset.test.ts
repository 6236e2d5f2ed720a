import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile, hashContent } from '../compile.ts';
import type { Dataset } from '../schema/published.ts';
import { tinyCorpus } from '../testing/tiny-corpus.ts';
import { DatasetError, readDataset } from './read-dataset.ts';

let folder = '';
let dataset: Dataset;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-dataset-'));
  const result = await compile(tinyCorpus());
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  ({ dataset } = result);
});

afterAll(() => rm(folder, { recursive: true }));

const written = async (name: string, text: string): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
};

/** The error of a reading that must fail. */
const errorOf = async (file: string): Promise<DatasetError> => {
  try {
    await readDataset(file);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('The dataset was read.');
};

test('a whole dataset is read as it was compiled', async () => {
  expect(await readDataset(await written('whole.json', JSON.stringify(dataset)))).toEqual(dataset);
});

test('a dataset written with other spacing is the same dataset', async () => {
  const file = await written('pretty.json', JSON.stringify(dataset, null, 2));
  expect(await readDataset(file)).toEqual(dataset);
});

test('a missing file says how to build it, and keeps the cause', async () => {
  const file = join(folder, 'missing.json');
  expect((await errorOf(file)).message).toBe(
    `No dataset at ${file}. Build it with \`pnpm build\`, then start again.`,
  );
  expect((await errorOf(file)).cause).toMatchObject({ code: 'ENOENT' });
});

test('a file that was cut off is not complete JSON', async () => {
  const file = await written('cut.json', JSON.stringify(dataset).slice(0, -100));
  expect((await errorOf(file)).message).toBe(
    `The dataset at ${file} is not complete JSON. Build it anew with \`pnpm build\`.`,
  );
});

test('a change of content shows in the hash, of which both are named', async () => {
  const { hash, ...content } = { ...dataset, date: '2026-01-03' };
  const file = await written('altered.json', JSON.stringify({ ...content, hash }));
  const actual = await hashContent(content);
  expect(actual).not.toBe(hash);
  expect((await errorOf(file)).message).toBe(
    `The dataset at ${file} was altered: its hash says ${hash.slice(0, 12)}, its content ${actual.slice(0, 12)}. Build it anew with \`pnpm build\`.`,
  );
});

test('a dataset of another schema version is refused, though its shape and hash are right', async () => {
  const { hash: _, ...content } = dataset;
  const other = { ...content, schemaVersion: 3 };
  // The cast lets a dataset of the future have the hash that it would have.
  const hash = await hashContent(other as unknown as typeof content);
  const file = await written('future.json', JSON.stringify({ ...other, hash }));
  expect((await errorOf(file)).message).toBe(
    `The dataset at ${file} does not fit schema version 2 or 1 (at schemaVersion). Build it anew with \`pnpm build\`.`,
  );
});

test('a dataset of another shape names the first place that does not fit', async () => {
  const provisions = dataset.provisions.map(({ id, plan }) => ({ id, plan }));
  const file = await written('shape.json', JSON.stringify({ ...dataset, provisions }));
  expect((await errorOf(file)).message).toBe(
    `The dataset at ${file} does not fit schema version 2 or 1 (at provisions.0.order). Build it anew with \`pnpm build\`.`,
  );
});

test('JSON that is no dataset at all does not fit at the top', async () => {
  const file = await written('null.json', 'null');
  expect((await errorOf(file)).message).toBe(
    `The dataset at ${file} does not fit schema version 2 or 1 (at the top). Build it anew with \`pnpm build\`.`,
  );
});
