import { anyHostileJson, anyHostileText, holds } from '@parley/testing/hostile';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, hashContent } from './compile.ts';
import { parseDataset } from './parse-dataset.ts';
import { tinyCorpus } from './testing/tiny-corpus.ts';

const compiled = await compile(tinyCorpus());
if (!('dataset' in compiled)) throw new Error('The tiny corpus has problems.');
const { dataset } = compiled;

test('a field of a later model that is nested without end is refused in words', async () => {
  const deep: unknown = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));
  expect(await parseDataset({ ...dataset, later: deep })).toEqual({
    refused: 'is nested too deep to be checked',
  });
});

test('any JSON is refused in words, and none is taken', async () => {
  await holds(anyHostileJson, async (text) => {
    expect(await parseDataset(JSON.parse(text))).toEqual({ refused: expect.any(String) });
  });
});

test('a dataset with any field replaced by anything is refused, or is whole', async () => {
  const fields = Object.keys(dataset);
  await holds(
    fc.tuple(fc.constantFrom(...fields), fc.oneof(fc.jsonValue({ maxDepth: 3 }), anyHostileText)),
    async ([field, value]) => {
      const { hash: _, ...content } = { ...dataset, [field]: value };
      const result = await parseDataset({ ...content, hash: await hashContent(content) });
      expect('dataset' in result ? field : result.refused).toMatch(
        'dataset' in result ? field : /^does not fit schema version/,
      );
    },
    150,
  );
});
