import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortProblems, type Problem } from './problem.ts';

const problem = (file: string, line: number, column: number, rule: string): Problem => ({
  rule,
  level: 'error',
  file,
  line,
  column,
  message: 'Wrong.',
});

const inOrder = [
  problem('a.yaml', 2, 1, 'schema'),
  problem('a.yaml', 10, 1, 'file-name'),
  problem('a.yaml', 10, 1, 'unique-id'),
  problem('a.yaml', 10, 3, 'file-name'),
  problem('b.yaml', 1, 1, 'schema'),
];

test('problems are sorted by file, line, column and rule, in whatever order they were found', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(inOrder, { minLength: inOrder.length, maxLength: inOrder.length }),
      (found) => {
        expect(sortProblems(found)).toEqual(inOrder);
      },
    ),
  );
});

test('sorting leaves the list that was given alone', () => {
  const found = inOrder.toReversed();
  sortProblems(found);
  expect(found).toEqual(inOrder.toReversed());
});
