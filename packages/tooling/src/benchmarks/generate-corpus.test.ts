import { compile } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { expect, test } from 'vitest';
import { generateCorpus } from './generate-corpus.ts';

const real = await readCorpus(corpusFolder);
const compiled = await compile(real);
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');

const generate = (plans: number, provisionsPerPlan: number, seed: number) =>
  generateCorpus({ plans, provisionsPerPlan, seed }, real, compiled.dataset);

test('a generated corpus passes every check and has the size asked for', async () => {
  const result = await compile(generate(3, 40, 7));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems[0]));
  const { plans, provisions, topics } = result.dataset;
  expect(plans).toHaveLength(3);
  expect(provisions).toHaveLength(120);
  const used = new Set(provisions.flatMap((provision) => provision.topics));
  expect(topics.filter(({ id }) => !used.has(id))).toEqual([]);
});

test('the same seed gives the same files, another seed others', () => {
  expect(generate(2, 5, 1)).toEqual(generate(2, 5, 1));
  expect(generate(2, 5, 1)).not.toEqual(generate(2, 5, 2));
});
