import { expect, test } from 'vitest';
import { waitBefore } from './retry.ts';

const options = { retries: 4, longestWait: 1_000 };

test('waits double with each try, never beyond the longest, and any part of them', () => {
  const longest = [1, 2, 3, 4].map((tries) => waitBefore(tries, null, options, () => 1));
  expect(longest).toEqual([250, 500, 1_000, 1_000]);
  expect(waitBefore(3, null, options, () => 0.1)).toBe(100);
  expect(waitBefore(5, null, options)).toBeUndefined();
});

test.for([
  ['1', 1_000],
  ['0', 0],
  ['2', undefined],
  ['Thu, 01 Jan 2026 00:00:01 GMT', 1_000],
  ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['Fri, 02 Jan 2026 00:00:00 GMT', undefined],
] as const)('Retry-After: %s is kept to, or not tried', ([header, expected]) => {
  const now = Date.UTC(2026, 0, 1);
  expect(waitBefore(1, header, options, () => 1, now)).toBe(expected);
});

test('a Retry-After that says nothing is as if there were none', () => {
  expect(waitBefore(1, 'soon', options, () => 1)).toBe(250);
});
