import type { ProvisionInCell } from '@parley/queries';
import { filterComparison, type ComparisonRow } from '@parley/queries/comparison';
import { expect, test } from 'vitest';
import { filtersOf } from './filters.ts';
import { topicView } from './topic-view.ts';

const provision = (id: string, more: Partial<ProvisionInCell> = {}): ProvisionInCell => ({
  id,
  plan: id.split('.')[0] ?? '',
  label: id,
  title: { en: `Title of ${id}` },
  summary: { en: `Summary of ${id}` },
  force: 'do',
  actors: [],
  locator: {},
  evidence: 'seen',
  ...more,
});
const provisions = Object.fromEntries(
  [
    provision('a.1', { summary: { en: 'Keep the grid stable' } }),
    provision('a.2', { force: 'should', actors: ['energy-department'] }),
    provision('a.3'),
    provision('b.1', { evidence: 'secondary' }),
    provision('b.2', { force: 'call' }),
  ].map((one) => [one.id, one]),
);
const relation = (id: string, type: 'divergent' | 'opposed', a: string[], b: string[]) => ({
  id,
  topic: 'grid',
  type,
  sides: [
    { plan: 'a', provisions: a },
    { plan: 'b', provisions: b },
  ],
  reason: { en: '' },
  review: 'draft' as const,
  translationReview: { zh: 'draft' as const },
});
const row: ComparisonRow = {
  topic: {
    id: 'grid',
    group: 'g',
    order: 1,
    label: { en: 'Grid' },
    definition: { en: '' },
    belongs: { en: '' },
    doesNotBelong: { en: '' },
  },
  cells: [
    { plan: 'a', state: 'stated', total: 3, provisions: ['a.1', 'a.2', 'a.3'], silences: [] },
    { plan: 'b', state: 'stated', total: 2, provisions: ['b.1', 'b.2'], silences: [] },
  ],
  relations: [
    relation('late', 'divergent', ['a.2'], ['b.1']),
    relation('early', 'opposed', ['a.1'], ['b.2']),
  ],
  agreed: [],
};

const view = {
  plans: [
    { id: 'a', code: 'A' },
    { id: 'b', code: 'B' },
  ],
  rows: [row],
  provisions,
};

const shown = (query: Record<string, string>, baseline?: string) =>
  filterComparison(view, filtersOf(query))
    .rows.map((left) => topicView(left, provisions, baseline))
    .map(({ relations, cells, shown: passing }) => ({
      relations: relations.map(({ id }) => id),
      others: cells.map(({ others }) => others.map(({ id }) => id)),
      shown: passing,
    }))[0];

test('without filters, everything is shown: relations, then what no relation rests on', () => {
  expect(shown({})).toEqual({ relations: ['late', 'early'], others: [['a.3'], []], shown: 5 });
});

test.for([
  [{ force: 'should' }, { relations: ['late'], others: [[], []] }],
  [{ actor: 'energy-department' }, { relations: ['late'], others: [[], []] }],
  [{ evidence: 'secondary' }, { relations: ['late'], others: [[], []] }],
  [{ q: 'GRID keep' }, { relations: ['early'], others: [[], []] }],
  [{ q: 'a.3' }, { relations: [], others: [['a.3'], []] }],
  [{ relation: 'opposed' }, { relations: ['early'], others: [[], []] }],
  [{ force: 'do' }, { relations: ['late', 'early'], others: [['a.3'], []] }],
] as const)(
  '%o leaves what passes, and whole relations in which something passes',
  ([query, expected]) => {
    expect(shown(query)).toMatchObject(expected);
  },
);

test.for([
  { q: 'nowhere' },
  { relation: 'convergent' },
  { topic: 'health' },
  { q: 'grid', force: 'call,should' },
])('%o leaves nothing of the topic', (query) => {
  expect(shown(query)).toBeUndefined();
});

test('a baseline orders the relations by its own provisions', () => {
  expect(shown({}, 'a')?.relations).toEqual(['early', 'late']);
  expect(shown({}, 'b')?.relations).toEqual(['late', 'early']);
});

test('a baseline leaves out relations in which it takes no part', () => {
  expect(shown({}, 'c')?.relations).toEqual([]);
});
