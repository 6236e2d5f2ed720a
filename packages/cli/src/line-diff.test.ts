import { expect, test } from 'vitest';
import { lineDiff } from './line-diff.ts';

test('lines that come and go are shown, the rest is not', () => {
  expect(lineDiff('a\nb\nc\n', 'a\nx\ny\nc\n')).toEqual(['- b', '+ x', '+ y']);
});

test('equal texts have no difference', () => {
  expect(lineDiff('a\nb\n', 'a\nb\n')).toEqual([]);
});

test('a line that was doubled is shown once', () => {
  expect(lineDiff('a\na\n', 'a\na\na\n')).toEqual(['+ a']);
});
