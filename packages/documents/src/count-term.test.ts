import { expect, test } from 'vitest';
import { termCounter } from './count-term.ts';

const count = termCounter({
  format: 'text',
  pages: [
    'Water is used. WATER, waters and underwater.\nOpen-source and open\nsource tools; the plan’s aims.',
    'Clean\nWater Act. 算力与超算力。 a.b',
  ],
});

test.for([
  ['water', 3],
  ['clean water act', 1],
  ['open source', 2],
  ['open-source', 2],
  ["the plan's", 1],
  ['算力', 2],
  ['a.b', 1],
  ['axb', 0],
  ['fire', 0],
] as const)('"%s" stands %i times', ([term, times]) => {
  expect(count(term)).toBe(times);
});
