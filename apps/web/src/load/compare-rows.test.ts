import type { SentProvisionInCell, SentRow } from '@parley/contract';
import { expect, test } from 'vitest';
import { compareRowsOf } from './compare-rows.ts';

const provision = (id: string, plan: string): SentProvisionInCell => ({
  id,
  plan,
  label: id,
  title: { en: id },
  summary: { en: `${id} in full` },
  force: 'do',
  actors: [],
  locator: {},
  evidence: 'seen',
});

const row = (id: string): SentRow => ({
  topic: {
    id,
    group: 'g',
    order: 1,
    label: { en: id },
    definition: { en: '' },
    belongs: { en: '' },
    doesNotBelong: { en: '' },
  },
  cells: [
    { plan: 'a', state: 'stated', total: 1, provisions: [provision('a.1', 'a')], silences: [] },
    { plan: 'b', state: 'stated', total: 1, provisions: [provision('b.1', 'b')], silences: [] },
  ],
  relations: [],
  agreed: [{ text: 'u', firmness: 'agreed', provisions: [provision('u.1', 'u')] }],
});

test('a provision that stands in two rows travels once', () => {
  const { rows, provisions } = compareRowsOf([row('grid'), row('health')]);
  expect(Object.keys(provisions)).toEqual(['a.1', 'b.1', 'u.1']);
  expect(rows.map(({ cells }) => cells.map((cell) => cell.provisions))).toEqual([
    [['a.1'], ['b.1']],
    [['a.1'], ['b.1']],
  ]);
  expect(rows[0]?.agreed).toEqual([{ text: 'u', firmness: 'agreed', provisions: ['u.1'] }]);
});
