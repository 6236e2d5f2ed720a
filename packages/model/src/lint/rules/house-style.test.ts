import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { houseStyle } from './house-style.ts';

const path = 'relations/chips.aims.yaml';
const reason = 'The aims differ.';

const found = (words: string) =>
  houseStyle.check(parsed(tinyCorpus({ [path]: tinyText(path, [reason, JSON.stringify(words)]) })));

test('the tiny corpus is in the style of the house', () => {
  expect(houseStyle.check(parsed(tinyCorpus()))).toEqual([]);
});

test.for([
  ['They organize talks.', 'organise'],
  ['Organizations meet.', 'organisations'],
  ['Prioritizing grids; emphasizes water.', 'prioritising'],
  ['It is a research program.', 'programme'],
  ['It concerns defense.', 'defence'],
] as const)('"%s" is reported, with our spelling: %s', ([words, ours]) => {
  expect(found(words)[0]).toMatchObject({ rule: 'house-style', expected: ours });
});

test.for([
  'The World Health Organization meets.',
  'The text says “organize” and nothing else.',
  "They seize prizes of any size in America's grid.",
  'They organise a programme.',
])('"%s" is let through', (words) => {
  expect(found(words)).toEqual([]);
});

test.for([
  ['It is "open".', '"'],
  ['America’s plan.', '’'],
] as const)('%s has a mark that English texts do not have', ([words, mark]) => {
  expect(found(words)).toMatchObject([{ message: `The text has the mark ${mark}.` }]);
});

test('a straight quotation mark in a Chinese text is reported where it stands', () => {
  const files = tinyCorpus({ [path]: tinyText(path, ['zh: 目标不同。', `zh: 称为"开放"。`]) });
  expect(houseStyle.check(parsed(files))).toEqual([
    {
      rule: 'house-style',
      level: 'warning',
      ...whereIs(files, path, 'zh: 称为'),
      id: 'chips.aims',
      message: 'The text has the mark ".',
      expected: '“ and ”',
      tip: 'Put quotations between “ and ”; an English apostrophe is straight.',
    },
  ]);
});
