import { expect, test } from 'vitest';
import { spanOf } from '@parley/model';
import { timeAxis } from './time-axis.ts';

const frame = { left: 100, right: 1000, earlier: 50 };
const at = (axis: ReturnType<typeof timeAxis>, date: string) => axis.at(spanOf(date).from);

test('the even part begins with the year of the first plan and ends with the last month', () => {
  const axis = timeAxis(['2025-07-26', '2025-07-23'], ['2026-03-05'], frame);
  expect(axis.start).toBe(100);
  expect(axis.ticks.map(({ month }) => month)).toEqual([
    ...Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`),
    '2026-01',
    '2026-02',
    '2026-03',
  ]);
  expect(axis.ticks.filter(({ year }) => year).map(({ month }) => month)).toEqual([
    '2025-01',
    '2026-01',
  ]);
  expect(axis.at(spanOf('2026-03').to + 1)).toBeCloseTo(1000);
});

test('a day is as wide in one month as in another', () => {
  const axis = timeAxis(['2025-07-23'], ['2026-12'], frame);
  const width = (from: string, to: string) => (at(axis, to) ?? 0) - (at(axis, from) ?? 0);
  expect(width('2025-02-01', '2025-02-02')).toBeCloseTo(width('2026-10-10', '2026-10-11'));
});

test('what is earlier has a column of its own, without a place on the scale', () => {
  const axis = timeAxis(['2025-07-23'], ['2019-10', '2025-09-01'], frame);
  expect(axis.start).toBe(150);
  expect(at(axis, '2019-10')).toBeUndefined();
  expect(at(axis, '2025-01-01')).toBe(150);
});

test('a year alone as the last date is shown whole', () => {
  const { ticks } = timeAxis(['2025-07-23'], ['2026'], frame);
  expect(ticks.at(-1)?.month).toBe('2026-12');
});
