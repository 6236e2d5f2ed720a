import { expect, test } from 'vitest';
import { isBetween } from './timeline.ts';

test.for([
  ['2026-05-14', '', '', true],
  ['2026-05-14', '2026-05-14', '2026-05-14', true],
  ['2026-05-14', '2026-05-15', '', false],
  ['2026-05-14', '', '2026-05-13', false],
  // Some day of May, or of 2026, may be later than the 10th.
  ['2026-05', '2026-05-10', '', true],
  ['2026', '2026-05-10', '', true],
  ['2025', '2026-05-10', '', false],
  ['2026-05', '', '2026-05-10', true],
  ['2026-05', '', '2026-04-30', false],
  // A range may be as coarse.
  ['2026-05-14', '2026', '2026', true],
  ['2026-05-14', '2026-05', '2026-05', true],
  ['2026-06-01', '2026-05', '2026-05', false],
  ['2027-01-01', '', '2026', false],
] as const)('%s between %j and %j: %s', ([date, since, until, expected]) => {
  expect(isBetween(date, since, until)).toBe(expected);
});
