import { expect, test } from 'vitest';
import { parseCorpus } from '../../corpus/parse-corpus.ts';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { planCount } from './plan-count.ts';

const plan = 'plans/aa-2025/plan.yaml';

test('a plan that states as many provisions as it has files is in order', () => {
  expect(planCount.check(parsed(tinyCorpus()))).toEqual([]);
});

test.for([
  ['more', { [plan]: tinyText(plan, ['count: 2', 'count: 3']) }, 'count: 3', '2', '3'],
  ['fewer', { [plan]: tinyText(plan, ['count: 2', 'count: 1']) }, 'count: 1', '2', '1'],
  ['lost', { 'plans/aa-2025/provisions/aa-2025.i.1.2.yaml': undefined }, 'count: 2', '1', '2'],
] as const)(
  'a plan that states another number of provisions is a problem (%s)',
  ([, changes, at, expected, received]) => {
    const files = tinyCorpus(changes);
    expect(planCount.check(parsed(files))).toEqual([
      {
        rule: 'plan-count',
        level: 'error',
        ...whereIs(files, plan, at),
        id: 'aa-2025',
        message: 'The stated number of provisions is not the number of provision files.',
        expected,
        received,
        tip: 'Correct the count, or add or remove the provision files.',
      },
    ]);
  },
);

test('a provision file that could not be read is counted for its plan, and for no other', () => {
  const path = 'plans/aa-2025/provisions/aa-2025.i.1.2.yaml';
  const { corpus, problems } = parseCorpus(tinyCorpus({ [path]: 'id: ' }));
  expect(problems).not.toEqual([]);
  expect(planCount.check(corpus)).toEqual([]);
});

test('a section file that could not be read is not counted', () => {
  const path = 'plans/aa-2025/sections/aa-2025.i.1.yaml';
  expect(planCount.check(parseCorpus(tinyCorpus({ [path]: 'id: ' })).corpus)).toEqual([]);
});
