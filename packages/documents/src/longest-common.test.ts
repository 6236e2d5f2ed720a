import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestCommon } from './longest-common.ts';

interface Item {
  value: string;
  place?: number;
}

const items = (text: string): Item[] => [...text].map((value) => ({ value }));

const match = (left: readonly Item[], right: readonly Item[]) =>
  longestCommon(
    left,
    right,
    (l, r) => l.value === r.value,
    (l, r) => l.place !== undefined && l.place === r.place,
  );

/** The length of the longest common subsequence, by trying everything. */
const lengthByTrying = (left: string, right: string): number => {
  if (left === '' || right === '') return 0;
  return left[0] === right[0]
    ? 1 + lengthByTrying(left.slice(1), right.slice(1))
    : Math.max(lengthByTrying(left.slice(1), right), lengthByTrying(left, right.slice(1)));
};

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

test('the pairs are equal, in rising order, and as many as there can be', () => {
  fc.assert(
    fc.property(letters, letters, (left, right) => {
      const pairs = match(items(left), items(right));
      expect(pairs).toHaveLength(lengthByTrying(left, right));
      for (const [index, pair] of pairs.entries()) {
        const before = pairs[index - 1] ?? { left: -1, right: -1 };
        expect(left[pair.left]).toBe(right[pair.right]);
        expect(pair.left).toBeGreaterThan(before.left);
        expect(pair.right).toBeGreaterThan(before.right);
      }
    }),
  );
});

test('among equals the pair that agrees is taken', () => {
  const left = [
    { value: 'a', place: 1 },
    { value: 'a', place: 2 },
  ];
  expect(match(left, [{ value: 'a', place: 2 }])).toEqual([{ left: 1, right: 0 }]);
  expect(match(left, [{ value: 'a', place: 1 }])).toEqual([{ left: 0, right: 0 }]);
});
