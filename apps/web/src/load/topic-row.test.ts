import type { SentRow } from '@parley/contract';
import { expect, test } from 'vitest';
import { topicRowOf } from './topic-row.ts';

const provision = (id: string, plan: string): SentRow['cells'][number]['provisions'][number] => ({
  id,
  plan,
  label: id,
  title: { en: id },
  summary: { en: `${id} in full` },
  force: 'do',
  locator: {},
  evidence: 'seen',
});

const row: SentRow = {
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
    {
      plan: 'a',
      state: 'stated',
      total: 2,
      provisions: [provision('a.1', 'a'), provision('a.2', 'a')],
      silences: [],
    },
    { plan: 'b', state: 'stated', total: 1, provisions: [provision('b.1', 'b')], silences: [] },
  ],
  relations: [
    {
      id: 'grid.r',
      topic: 'grid',
      type: 'divergent',
      sides: [
        { plan: 'a', provisions: ['a.1'] },
        { plan: 'b', provisions: ['b.1'] },
      ],
      reason: { en: '' },
      review: 'draft',
      translationReview: { zh: 'draft' },
    },
  ],
  agreed: [{ text: 'u', firmness: 'agreed', provisions: [provision('u.1', 'u')] }],
};

test('among all topics, only what a relation rests on travels in full', () => {
  const [first] = topicRowOf(row, false).cells;
  expect(first?.provisions.map(({ id }) => id)).toEqual(['a.1']);
  expect(first?.titles).toEqual([{ id: 'a.2', label: 'a.2', title: { en: 'a.2' } }]);
});

test('a topic on its own shows every provision in full', () => {
  const [first] = topicRowOf(row, true).cells;
  expect(first?.provisions).toHaveLength(2);
  expect(first?.titles).toEqual([]);
});

test('agreed language travels as titles, and states and totals stay', () => {
  const { agreed, cells } = topicRowOf(row, false);
  expect(agreed[0]?.provisions).toEqual([{ id: 'u.1', label: 'u.1', title: { en: 'u.1' } }]);
  expect(cells.map(({ state, total }) => ({ state, total }))).toEqual(
    row.cells.map(({ state, total }) => ({ state, total })),
  );
});
