import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { checkCorpus, compile, hashContent } from './compile.ts';
import type { CorpusText } from './corpus/corpus-file.ts';
import { datasetSchema } from './schema/published.ts';
import { tinyCorpus, tinyText } from './testing/tiny-corpus.ts';

const compiled = async (files: readonly CorpusText[]) => {
  const result = await compile(files);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.dataset;
};

const plan = 'plans/aa-2025/plan.yaml';
const actor = 'actors/bureau.yaml';

test('a corpus without problems becomes a dataset that fits the published schema', async () => {
  const dataset = await compiled(tinyCorpus());
  expect(v.parse(datasetSchema, structuredClone(dataset))).toEqual(dataset);
});

test('a dataset survives being written as JSON, hash included', async () => {
  const dataset = await compiled(tinyCorpus());
  const { hash, ...content } = v.parse(datasetSchema, JSON.parse(JSON.stringify(dataset)));
  expect(await hashContent(content)).toBe(hash);
});

test('the order of files changes neither the dataset nor its hash', async () => {
  const dataset = await compiled(tinyCorpus());
  const files = tinyCorpus();
  const everything = { minLength: files.length, maxLength: files.length };
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(files, everything), async (shuffled) => {
      expect(await compiled(shuffled)).toEqual(dataset);
    }),
    { numRuns: 20 },
  );
});

test('the order of keys in a file does not change the hash, for it is the same content', async () => {
  const text = tinyText(
    'release.yaml',
    ['dataVersion: 1.2.3\n', ''],
    ['date: 2026-01-02\n', 'date: 2026-01-02\ndataVersion: 1.2.3\n'],
  );
  const { hash } = await compiled(tinyCorpus());
  expect((await compiled(tinyCorpus({ 'release.yaml': text }))).hash).toBe(hash);
  const { hash: _, ...content } = await compiled(tinyCorpus());
  const backwards = Object.fromEntries(Object.entries(content).toReversed());
  expect(await hashContent({ ...content, ...backwards })).toBe(hash);
  // The cast is true: the same entries in another order.
  expect(await hashContent(backwards as typeof content)).toBe(hash);
});

test.for([
  ['a word of a text', 'actors/bureau.yaml', ['en: Bureau', 'en: Bureau!']],
  ['the version', 'release.yaml', ['1.2.3', '1.2.4']],
  ['a number', 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml', ['page: 3', 'page: 4']],
  [
    'the order of a list',
    'plans/aa-2025/provisions/aa-2025.i.1.2.yaml',
    ['  - energy\n  - chips', '  - chips\n  - energy'],
  ],
] as const)('a change of %s changes the hash', async ([, path, edit]) => {
  const { hash } = await compiled(tinyCorpus());
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  const other = await compiled(tinyCorpus({ [path]: tinyText(path, edit) }));
  expect(other.hash).not.toBe(hash);
});

test('a comment does not change the hash, for it is not content', async () => {
  const { hash } = await compiled(tinyCorpus());
  const other = await compiled(tinyCorpus({ [actor]: `# a note\n${tinyText(actor)}` }));
  expect(other.hash).toBe(hash);
});

test.for([
  ['YAML', { [actor]: 'id: "bureau' }, 'yaml'],
  ['schema', { [actor]: tinyText(actor, ['kind: government-body', 'kind: other']) }, 'schema'],
  ['place', { 'more.yaml': 'id: more' }, 'known-place'],
  ['rule', { [plan]: tinyText(plan, ['count: 2', 'count: 9']) }, 'plan-count'],
  ['missing release', { 'release.yaml': undefined }, 'release-file'],
] as const)('one error of %s gives problems and no dataset', async ([, changes, rule]) => {
  const result = await compile(tinyCorpus(changes));
  expect(Object.keys(result)).toEqual(['problems']);
  expect('problems' in result && result.problems.map((problem) => problem.rule)).toContain(rule);
});

test('a corpus without release.yaml is told to restore it', () => {
  expect(checkCorpus(tinyCorpus({ 'release.yaml': undefined }))).toEqual([
    {
      rule: 'release-file',
      level: 'error',
      file: 'release.yaml',
      line: 1,
      column: 1,
      message: 'There is no release.yaml.',
      expected: 'release.yaml with `dataVersion` and `date`',
      tip: 'Restore the file.',
    },
  ]);
});

test('a release.yaml with a mistake is not called missing', () => {
  const text = tinyText('release.yaml', ['1.2.3', 'one']);
  expect(checkCorpus(tinyCorpus({ 'release.yaml': text })).map(({ rule }) => rule)).toEqual([
    'schema',
  ]);
});

test.for(tinyCorpus().map(({ path }) => path))(
  'a mistake in %s is reported there and nowhere else',
  (path) => {
    const problems = checkCorpus(tinyCorpus({ [path]: 'a: b: c' }));
    expect(problems.map(({ rule, file }) => `${file} ${rule}`)).toEqual([`${path} yaml`]);
  },
);

test('checking finds what compiling finds, from all files, sorted by place', async () => {
  const source = 'sources/plan-pdf.yaml';
  const files = tinyCorpus({
    'topics/water.yaml': tinyText('topics/chips.yaml', ['id: chips', 'id: water']),
    [source]: 'id: "plan-pdf',
    [plan]: tinyText(plan, ['count: 2', 'count: 9']),
  });
  const problems = checkCorpus(files);
  expect(problems.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
    `${plan} every-cell`,
    `${plan} plan-count`,
    'plans/bb-2026/plan.yaml every-cell',
    `${source} yaml`,
    'topics/water.yaml unused-topic',
  ]);
  expect(await compile(files)).toEqual({ problems });
});
