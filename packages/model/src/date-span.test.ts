import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanOf } from './date-span.ts';

const dayOf = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);

test.for([
  ['2025-07-23', '2025-07-23', '2025-07-23', 'day'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2025-12', '2025-12-01', '2025-12-31', 'month'],
  ['2026', '2026-01-01', '2026-12-31', 'year'],
] as const)('%s lies between %s and %s', ([date, from, to, precision]) => {
  const span = spanOf(date);
  expect([dayOf(span.from), dayOf(span.to), span.precision]).toEqual([from, to, precision]);
});

test('a less precise date spans every more precise one in it', () => {
  const days = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2090-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      const spans = [day, day.slice(0, 7), day.slice(0, 4)].map(spanOf);
      for (const [index, inner] of spans.slice(0, -1).entries()) {
        expect(spans[index + 1]?.from).toBeLessThanOrEqual(inner.from);
        expect(spans[index + 1]?.to).toBeGreaterThanOrEqual(inner.to);
      }
    }),
  );
});
