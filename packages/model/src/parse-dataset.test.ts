import { expect, test } from 'vitest';
import { compile, hashContent } from './compile.ts';
import { parseDataset } from './parse-dataset.ts';
import { tinyCorpus } from './testing/tiny-corpus.ts';

const compiled = await compile(tinyCorpus());
if ('problems' in compiled) throw new Error('The tiny corpus has problems.');
const { hash, ...content } = compiled.dataset;

const sealed = async (value: object) => ({ ...value, hash: await hashContent(value) });

test('a dataset that was written and read again is taken', async () => {
  const value: unknown = JSON.parse(JSON.stringify({ ...content, hash }));
  expect(await parseDataset(value)).toEqual({ dataset: { ...content, hash } });
});

test('fields that a later model added do no harm, and are left out', async () => {
  const later = await sealed({ ...content, treaties: [] });
  const { dataset } = { dataset: undefined, ...(await parseDataset(later)) };
  expect(dataset?.hash).toBe(later.hash);
  expect(dataset).not.toHaveProperty('treaties');
});

test.for([
  [undefined, /^does not fit schema version 1 \(at the top\)$/],
  [{ ...content }, /\(at hash\)$/],
  [{ ...content, hash, schemaVersion: 2 }, /\(at schemaVersion\)$/],
  [{ ...content, hash, topics: [{ id: 'x' }] }, /\(at topics\.0/],
  [{ ...content, hash, date: '2026-01-03' }, /^was altered: its hash says [0-9a-f]{12}, its/],
] as const)('anything else is refused, saying where: %#', async ([value, refused]) => {
  expect(await parseDataset(value)).toEqual({ refused: expect.stringMatching(refused) });
});
