import { expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { formatProblems, summariseProblems } from './format-problems.ts';

const bare: Problem = {
  rule: 'yaml',
  level: 'error',
  file: 'topics/chips.yaml',
  line: 3,
  column: 5,
  message: 'Wrong.',
};

const full: Problem = {
  ...bare,
  level: 'warning',
  id: 'chips',
  expected: 'this',
  received: 'that',
  tip: 'Correct it.',
};

test('a problem is a line with place, level, message and rule, and a line for each detail', () => {
  expect(formatProblems([full], 'data')).toBe(
    [
      'data/topics/chips.yaml:3:5  warning  Wrong.  (yaml)',
      '    id: chips',
      '    expected: this',
      '    received: that',
      '    do: Correct it.',
    ].join('\n'),
  );
});

test('details that a problem does not have take no line', () => {
  expect(formatProblems([bare, bare], 'data')).toBe(
    [
      'data/topics/chips.yaml:3:5  error  Wrong.  (yaml)',
      'data/topics/chips.yaml:3:5  error  Wrong.  (yaml)',
    ].join('\n'),
  );
});

test('no problems are no text', () => {
  expect(formatProblems([], 'data', true)).toBe('');
});

test('on request each problem is followed by the line that annotates a pull request', () => {
  expect(formatProblems([full, bare], 'data', true).split('\n')).toEqual([
    'data/topics/chips.yaml:3:5  warning  Wrong.  (yaml)',
    '    id: chips',
    '    expected: this',
    '    received: that',
    '    do: Correct it.',
    '::warning file=data/topics/chips.yaml,line=3,col=5::Wrong. Correct it.',
    'data/topics/chips.yaml:3:5  error  Wrong.  (yaml)',
    '::error file=data/topics/chips.yaml,line=3,col=5::Wrong.',
  ]);
});

test('a text over several lines stays on its line, so that it cannot pass for a command', () => {
  const problem: Problem = {
    ...bare,
    message: 'Received "a\n::error::b"',
    received: '"a\r\n  ::stop-commands::c"',
  };
  expect(formatProblems([problem], 'data', true).split(/\r|\n/)).toEqual([
    'data/topics/chips.yaml:3:5  error  Received "a ::error::b"  (yaml)',
    '    received: "a ::stop-commands::c"',
    '::error file=data/topics/chips.yaml,line=3,col=5::Received "a ::error::b"',
  ]);
});

test('signs that mean something in an annotation are escaped there, and only there', () => {
  const problem: Problem = { ...bare, file: 'topics/a,b:c%.yaml', message: '100% wrong.' };
  expect(formatProblems([problem], 'data', true).split('\n')).toEqual([
    'data/topics/a,b:c%.yaml:3:5  error  100% wrong.  (yaml)',
    '::error file=data/topics/a%2Cb%3Ac%25.yaml,line=3,col=5::100%25 wrong.',
  ]);
});

test.for([
  [[bare], '1 error in 1 file of 9.'],
  [[full, { ...full, file: 'topics/energy.yaml' }], '2 warnings in 2 files of 9.'],
  [[bare, bare, full], '2 errors and 1 warning in 1 file of 9.'],
] as const)('%# problems are told as a count of each level', ([problems, summary]) => {
  expect(summariseProblems(problems, 9)).toBe(summary);
});
