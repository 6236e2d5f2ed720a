import { expect, test } from 'vitest';
import { closest } from './closest.ts';

test('the candidate with the fewest edits wins, wherever it stands in the list', () => {
  expect(closest('standards', ['standard-x', 'standard', 'stand'])).toBe('standard');
  expect(closest('standards', ['stand', 'standard', 'standard-x'])).toBe('standard');
});

test('of candidates equally near, the first wins', () => {
  expect(closest('cat', ['bat', 'hat'])).toBe('bat');
});

test.for([
  ['a letter left out', 'fundng'],
  ['a letter too many', 'fundiing'],
  ['a wrong letter', 'fumding'],
  ['two letters the wrong way round', 'fundign'],
] as const)('%s is one slip or two, and is understood', ([, word]) => {
  expect(closest(word, ['research', 'funding'])).toBe('funding');
});

test('a short word may be off by two letters and not by three', () => {
  expect(closest('abc', ['axy'])).toBe('axy');
  expect(closest('abc', ['xyz'])).toBeUndefined();
});

test('a long word may be off by a third of its letters and not by more', () => {
  expect(closest('abcdefghijkl', ['abcdefgh'])).toBe('abcdefgh');
  expect(closest('abcdefghijkl', ['abcdefg'])).toBeUndefined();
});

test('without candidates there is nothing to guess', () => {
  expect(closest('abc', [])).toBeUndefined();
});
