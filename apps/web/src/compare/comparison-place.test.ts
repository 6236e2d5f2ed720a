import { expect, test } from 'vitest';
import { comparisonPlace } from './comparison-place.ts';

test.for([
  [['a', 'b'], 'health', { to: 'topic', params: { topic: 'health' } }],
  [['b', 'a'], 'health', { to: 'compare', params: { parts: ['b', 'a', 'health'] } }],
  [['a', 'b', 'c'], 'health', { to: 'compare', params: { parts: ['a', 'b', 'c', 'health'] } }],
  [['a', 'b'], undefined, { to: 'compare', params: { parts: ['a', 'b'] } }],
] as const)('%o on %s is at %o, where a topic compares a and b', ([columns, topic, place]) => {
  expect(comparisonPlace(columns, ['a', 'b'], topic)).toEqual(place);
});
