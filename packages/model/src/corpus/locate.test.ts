import { expect, test } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { locateIn } from './locate.ts';

const locateInText = (text: string) => {
  const lines = new LineCounter();
  return locateIn(parseDocument(text, { lineCounter: lines }), lines);
};

const locate = locateInText(`# a comment
id: a
title:
  en: A

sides:
  - plan: p
    provisions:
      - p.1
      - p.2
  - plan: q
2025: a year
empty:
`);

test.for([
  ['a key at the top', ['id'], { line: 2, column: 1 }],
  ['a key of a map in a map', ['title', 'en'], { line: 4, column: 3 }],
  ['an item of a list', ['sides', 0], { line: 7, column: 5 }],
  ['a key of a later item', ['sides', 1, 'plan'], { line: 11, column: 5 }],
  ['an item of a list in a list', ['sides', 0, 'provisions', 1], { line: 10, column: 9 }],
  ['a key that YAML reads as a number', ['2025'], { line: 12, column: 1 }],
  ['a key without value', ['empty'], { line: 13, column: 1 }],
] as const)('%s is placed where it stands', ([, path, position]) => {
  expect(locate(path)).toEqual(position);
});

test.for([
  ['from a map', ['title', 'zh'], { line: 3, column: 1 }],
  ['from an item', ['sides', 1, 'provisions'], { line: 11, column: 5 }],
  ['from a list', ['sides', 5], { line: 6, column: 1 }],
  ['from a text', ['id', 'en'], { line: 2, column: 1 }],
  ['from a key without value', ['empty', 'en'], { line: 13, column: 1 }],
  ['from the top', ['kind'], { line: 2, column: 1 }],
] as const)('what is missing %s is placed where it is missing', ([, path, position]) => {
  expect(locate(path)).toEqual(position);
});

test('the whole file is placed at its first value, below comments', () => {
  expect(locate([])).toEqual({ line: 2, column: 1 });
});

test.for(['', '\n\n', '# only a comment\n'])(
  'an empty file is placed at its first line',
  (text) => {
    expect(locateInText(text)(['id'])).toEqual({ line: 1, column: 1 });
  },
);

test('columns count after Chinese text as editors count them', () => {
  expect(locateInText('{ zh: 计划, en: A }')(['en'])).toEqual({ line: 1, column: 11 });
});
