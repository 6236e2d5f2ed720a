import { expect, test } from 'vitest';
import { termCounter, termFinder } from './count-term.ts';

const document = {
  format: 'text' as const,
  pages: [
    'Water is used. WATER, waters and underwater.\nOpen-source and open\nsource tools; the plan’s aims.',
    'Clean\nWater Act. 算力与超算力。 a.b',
  ],
};
const count = termCounter(document);
const find = termFinder(document);

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

test('a hit is told with the page on which it begins and the words around it', () => {
  expect(find('water').map(({ page }) => page)).toEqual([1, 1, 2]);
  expect(find('open source').map(({ words }) => words)).toEqual([
    expect.stringContaining('underwater. open-source and open'),
    expect.stringContaining('and open source tools'),
  ]);
  // It runs on over the end of a page.
  expect(find('aims. clean')).toMatchObject([{ page: 1 }]);
  expect(find('fire')).toEqual([]);
});
