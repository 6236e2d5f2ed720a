import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { idsOf } from './testing/ids-of.ts';
import { smallDataset } from './testing/small-dataset.ts';

const dataset = await smallDataset({
  topics: ['energy', 'chips', 'biology'],
  plans: [
    {
      id: 'us',
      provisions: [
        { topics: ['chips', 'energy'], force: 'do', summary: { en: 'The grid', zh: '电网' } },
        { topics: ['chips'], force: 'require' },
        { topics: ['energy'], force: 'require' },
      ],
    },
    { id: 'cn', provisions: [{ topics: ['energy'], force: 'call' }] },
    {
      id: 'in',
      code: 'BHARAT',
      jurisdictions: ['IN'],
      provisions: [{ topics: ['biology', 'energy'], force: 'do' }],
    },
  ],
  relations: [
    {
      topic: 'energy',
      type: 'divergent',
      sides: [
        ['cn', ['cn.1']],
        ['in', ['in.1']],
        ['us', ['us.1', 'us.3']],
      ],
    },
    {
      topic: 'energy',
      type: 'opposed',
      sides: [
        ['us', ['us.3']],
        ['in', ['in.1']],
      ],
    },
  ],
});

const inAllRows = {
  energy: [['us.1', 'us.3'], ['cn.1']],
  chips: [['us.1', 'us.2'], []],
  biology: [[], []],
};

test('every topic is a row, in the order of the dataset', () => {
  const rows = compare(dataset, { plans: ['us', 'cn'] });
  expect(rows.map(({ topic }) => topic)).toEqual(dataset.topics);
  expect(rows.map(({ topic }) => topic.id)).toEqual(['energy', 'chips', 'biology']);
});

test('every row has a cell for each plan, in column order, with provisions in document order', () => {
  expect(idsOf(compare(dataset, { plans: ['us', 'cn'] }))).toEqual(inAllRows);
  const rows = compare(dataset, { plans: ['in', 'us', 'cn'] });
  expect(rows.map(({ cells }) => cells.map(({ plan }) => plan))).toEqual(
    Array.from({ length: 3 }, () => ['in', 'us', 'cn']),
  );
  expect(idsOf(rows)['energy']).toEqual([['in.1'], ['us.1', 'us.3'], ['cn.1']]);
});

test('a cell without a provision on record is not yet reviewed, which is not silence', () => {
  const [, chips] = compare(dataset, { plans: ['us', 'cn'] });
  expect(chips?.cells).toMatchObject([
    { plan: 'us', state: 'stated', total: 2 },
    { plan: 'cn', state: 'not-reviewed', total: 0 },
  ]);
});

test('topics asked for are its rows alone, empty ones too, and in the order of the dataset', () => {
  const rows = compare(dataset, { plans: ['us', 'cn'], topics: ['biology', 'energy'] });
  expect(rows.map(({ topic }) => topic.id)).toEqual(['energy', 'biology']);
  expect(idsOf(rows)['energy']).toEqual(inAllRows.energy);
});

const sidesOf = (...plans: string[]) =>
  compare(dataset, { plans })[0]?.relations.map(({ sides }) => sides.map(({ plan }) => plan));

test('a relation has the sides of the chosen plans alone, in column order', () => {
  expect(sidesOf('us', 'cn')).toEqual([['us', 'cn']]);
  expect(sidesOf('us', 'in', 'cn')).toEqual([
    ['us', 'in', 'cn'],
    ['us', 'in'],
  ]);
});

test('a side keeps its provisions when it changes its place', () => {
  const [energy] = compare(dataset, { plans: ['us', 'cn'] });
  expect(energy?.relations[0]?.sides).toEqual([
    { plan: 'us', provisions: ['us.1', 'us.3'] },
    { plan: 'cn', provisions: ['cn.1'] },
  ]);
});

test('a plan that the dataset does not have is an empty column', () => {
  const [energy] = compare(dataset, { plans: ['us', 'atlantis'] });
  expect(energy?.cells[1]).toEqual({
    plan: 'atlantis',
    state: 'not-reviewed',
    total: 0,
    provisions: [],
    silences: [],
  });
  expect(energy?.relations).toEqual([]);
});

test('the dataset is left as it was', () => {
  const before = structuredClone(dataset);
  compare(dataset, { plans: ['in', 'cn', 'us'] });
  expect(dataset).toEqual(before);
});
