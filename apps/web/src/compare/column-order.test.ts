import { expect, test } from 'vitest';
import { inChosenOrder } from './column-order.ts';

test.for([
  [[], ['b', 'a'], ['b', 'a']],
  [
    ['a', 'b'],
    ['b', 'a'],
    ['b', 'a'],
  ],
  [
    ['a', 'b', 'health'],
    ['b', 'a'],
    ['b', 'a', 'health'],
  ],
  [['b', 'a', 'health'], ['b', 'a'], undefined],
  [['a', 'c'], ['b', 'a'], undefined],
  [['a', 'b'], [], undefined],
  [[], [], undefined],
  [['a', 'b'], ['b', 'a', 'c'], undefined],
  [['a', 'b', 'health'], ['b', 'a', 'c'], undefined],
] as const)('%o, where %o was chosen, becomes %o', ([parts, chosen, expected]) => {
  expect(inChosenOrder(parts, chosen)).toEqual(expected);
});
