import { expect, test } from 'vitest';
import { checkCorpus, compile } from '@parley/model';
import { readCorpus, staleSchemas } from '@parley/model/node';
import { corpusFolder, schemasFolder } from '@parley/provisions/files';

const files = await readCorpus(corpusFolder);
const result = await compile(files);
const dataset = 'dataset' in result ? result.dataset : undefined;

const provisionsOf = (plan: string) =>
  dataset?.provisions.filter((provision) => provision.plan === plan) ?? [];

test('the corpus has no problem', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(checkCorpus(files)).toEqual([]);
});

test('the schemas that editors use are up to date', async () => {
  expect(await staleSchemas(files, schemasFolder)).toEqual([]);
});

test.for([
  ['us-2025', 103],
  ['cn-2025', 97],
] as const)('%s has %i provisions, each with its own place', ([plan, count]) => {
  expect(provisionsOf(plan).map(({ position }) => position)).toEqual(
    Array.from({ length: count }, (_, index) => index + 1),
  );
});

test('every provision has one to four topics, none of them twice', () => {
  expect(dataset?.provisions).not.toHaveLength(0);
  expect(
    dataset?.provisions.filter(
      ({ topics }) =>
        topics.length < 1 || topics.length > 4 || new Set(topics).size !== topics.length,
    ),
  ).toEqual([]);
});

test('the last bullet of the American plan repeats an earlier one, and is the only repeat', () => {
  expect(
    dataset?.provisions
      .filter(({ repeats }) => repeats !== undefined)
      .map(({ id, repeats }) => ({ id, repeats })),
  ).toEqual([{ id: 'us-2025.iii.7.3', repeats: 'us-2025.iii.6.4' }]);
  expect(provisionsOf('us-2025').at(-1)?.id).toBe('us-2025.iii.7.3');
});

test.for(['preamble', 'principle'] as const)(
  'the Chinese plan has six statements of kind %s, and none of them is a provision',
  (kind) => {
    const ids = dataset?.statements
      .filter((statement) => statement.plan === 'cn-2025' && statement.kind === kind)
      .map(({ id }) => id);
    expect(ids).toEqual([1, 2, 3, 4, 5, 6].map((number) => `cn-2025.${kind}.${number}`));
    expect(provisionsOf('cn-2025').filter(({ id }) => id.includes(kind))).toEqual([]);
  },
);

test('every provision of the two plans stands in a section of its own plan', () => {
  const sections = new Map(dataset?.sections.map(({ id, plan }) => [id, plan]));
  for (const plan of ['us-2025', 'cn-2025'])
    expect(
      provisionsOf(plan).filter(({ section }) => sections.get(section ?? '') !== plan),
    ).toEqual([]);
});
