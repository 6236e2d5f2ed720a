import { expect, test } from 'vitest';
import { filterComparison } from './filter-comparison.ts';
import { filtered } from './testing/filtered.ts';
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

const show = (plans: readonly string[], filters: Parameters<typeof filtered>[2]) =>
  filtered(dataset, plans, filters).rows;
const plans = ['us', 'cn'];

test('a filter changes neither the state of a cell nor its total', () => {
  const [energy] = show(plans, { force: ['call'] });
  expect(energy?.cells).toMatchObject([
    { plan: 'us', state: 'stated', total: 2, provisions: [] },
    { plan: 'cn', state: 'stated', total: 1, provisions: ['cn.1'] },
  ]);
});

test('a topic filter keeps its rows, empty ones too, in the order of the dataset', () => {
  const rows = show(plans, { topic: ['biology', 'energy'] });
  expect(rows.map(({ topic }) => topic.id)).toEqual(['energy', 'biology']);
});

test('a force filter thins cells and drops the rows that it empties', () => {
  expect(idsOf(show(plans, { force: ['do'] }))).toEqual({
    energy: [['us.1'], []],
    chips: [['us.1'], []],
  });
  expect(idsOf(show(plans, { force: ['do', 'call'] }))).toEqual({
    energy: [['us.1'], ['cn.1']],
    chips: [['us.1'], []],
  });
});

test('words are looked for in title, summary and number, and know the code of each plan', () => {
  expect(idsOf(show(plans, { q: 'Title 3' }))).toEqual({ energy: [['us.3'], []] });
  expect(idsOf(show(['us', 'in'], { q: 'Bharat 1' }))).toEqual({
    energy: [[], ['in.1']],
    biology: [[], ['in.1']],
  });
});

test('force and words have to be met by the same provision', () => {
  expect(idsOf(show(plans, { force: ['do'], q: '电网' }))).toEqual({
    energy: [['us.1'], []],
    chips: [['us.1'], []],
  });
  expect(show(plans, { force: ['require'], q: '电网' })).toEqual([]);
});

test('a relation is kept whole when one of its provisions passes, and dropped when none does', () => {
  const [energy] = show(plans, { force: ['call'] });
  expect(energy?.relations).toMatchObject([
    {
      type: 'divergent',
      sides: [
        { plan: 'us', provisions: ['us.1', 'us.3'] },
        { plan: 'cn', provisions: ['cn.1'] },
      ],
    },
  ]);
  const [chips] = show(['us', 'in'], { q: 'us.2' });
  expect(chips?.relations).toEqual([]);
});

test('a relation filter leaves the relations of its types and the provisions that they rest on', () => {
  expect(idsOf(show(plans, { relation: ['divergent'] }))).toEqual({
    energy: [['us.1', 'us.3'], ['cn.1']],
  });
  expect(show(plans, { relation: ['opposed'] })).toEqual([]);
  const [energy] = show(['us', 'in'], { relation: ['opposed'] });
  expect(energy?.relations).toMatchObject([{ type: 'opposed' }]);
  expect(energy?.cells).toMatchObject([{ provisions: ['us.3'] }, { provisions: ['in.1'] }]);
});

test('an actor and an evidence filter leave nothing where no provision has them', () => {
  expect(show(plans, { actor: ['nobody'] })).toEqual([]);
});

test('an evidence filter keeps the relations whose least checked provision passes', () => {
  const view = filtered(dataset, plans);
  const provision = view.provisions['cn.1'];
  if (!provision) throw new Error('The provision is gone.');
  const uneven = {
    ...view,
    provisions: { ...view.provisions, 'cn.1': { ...provision, evidence: 'secondary' as const } },
  };
  const relationsOf = (evidence: 'seen' | 'secondary') =>
    filterComparison(uneven, { evidence: [evidence] }).rows.flatMap(({ relations }) => relations);
  expect(relationsOf('seen')).toEqual([]);
  expect(relationsOf('secondary')).toMatchObject([{ type: 'divergent' }]);
});

test('the view is left as it was', () => {
  const view = filtered(dataset, plans);
  const before = structuredClone(view);
  filterComparison(view, { force: ['do'], relation: ['divergent'], q: 'grid' });
  expect(view).toEqual(before);
});
