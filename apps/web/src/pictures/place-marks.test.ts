import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeMarks } from './place-marks.ts';
import { timeAxis } from './time-axis.ts';

const size = 20;
const frame = { left: 0, right: 1000, earlier: 3.5 * size };
const place = (dates: string[]) => {
  const events = dates.map((date, index) => ({ id: `e${index}`, date }));
  return placeMarks(events, timeAxis(['2025-07-23'], dates, frame), size);
};

test('two events of one day stand below each other, two of distant days beside each other', () => {
  const marks = place(['2025-03-01', '2025-03-01', '2025-09-01']);
  expect(Object.fromEntries(marks.map(({ id, row }) => [id, row]))).toEqual({
    e0: 0,
    e1: 1,
    e2: 0,
  });
});

test('a month stands in its middle, with a line from its first to its last day', () => {
  const [mark] = place(['2025-05']);
  expect(mark?.precision).toBe('month');
  expect(((mark?.span?.from ?? 0) + (mark?.span?.to ?? 0)) / 2).toBeCloseTo(mark?.x ?? 0);
});

test('earlier events stand in order of date in the column before the scale', () => {
  const marks = place(['2024-01', '2018-04-20', '2023-11-01', '2019-10']);
  expect(marks.map(({ id, x, row }) => [id, x, row])).toEqual([
    ['e1', 10, 0],
    ['e3', 30, 0],
    ['e2', 50, 0],
    ['e0', 10, 1],
  ]);
});

test('whatever the dates, every event has one mark and no two marks touch', () => {
  const date = fc
    .tuple(
      fc.integer({ min: 2020, max: 2027 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([year, month, day, length]) =>
      `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length),
    );
  fc.assert(
    fc.property(fc.array(date, { maxLength: 60 }), (dates) => {
      const marks = place(dates);
      expect(new Set(marks.map(({ id }) => id)).size).toBe(dates.length);
      const touching = marks.flatMap((one, index) =>
        marks
          .slice(index + 1)
          .filter((other) => one.row === other.row && Math.abs(one.x - other.x) < size - 1e-6),
      );
      expect(touching).toEqual([]);
    }),
  );
});
