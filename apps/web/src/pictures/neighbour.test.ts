import { expect, test } from 'vitest';
import { neighbour } from './neighbour.ts';

// 0 1 .
// 2 . 3
const places = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 0, y: 10 },
  { x: 20, y: 10 },
];

test.for([
  [0, 'ArrowRight', 1],
  [1, 'ArrowLeft', 0],
  [0, 'ArrowDown', 2],
  [2, 'ArrowUp', 0],
  [2, 'ArrowRight', 3],
  [2, 'Home', 0],
  [0, 'End', 3],
] as const)('from place %i, %s leads to place %i', ([from, key, to]) => {
  expect(neighbour(places, from, key)).toBe(to);
});

test.for([
  [0, 'ArrowLeft'],
  [3, 'ArrowDown'],
  [0, 'Enter'],
  [9, 'ArrowLeft'],
] as const)('from place %i, %s leads nowhere', ([from, key]) => {
  expect(neighbour(places, from, key)).toBeUndefined();
});
