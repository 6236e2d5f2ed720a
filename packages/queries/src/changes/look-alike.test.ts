import { expect, test } from 'vitest';
import { lookAlikeDifference } from './look-alike.ts';

test.for([
  ['a no-break space', 'United\u00A0States act', 'United States act', 'United', 'U+00A0', 'U+0020'],
  ['a zero-width space', 'grid', 'gr\u200Bid', 'gr', '–', 'U+200B'],
  ['a letter of another script', 'sаfe', 'safe', 's', 'U+0430 “а”', 'U+0061 “a”'],
  ['a dash of another length', 'US–China', 'US-China', 'US', 'U+2013 “–”', 'U+002D “-”'],
  ['a radical', '⼈工智能', '人工智能', '', 'U+2F08 “⼈”', 'U+4EBA “人”'],
  ['an accent composed otherwise', 'cafe\u0301', 'café', 'caf', 'U+0065 “e”', 'U+00E9 “é”'],
  ['a space at the end', 'grid', 'grid ', 'grid', '–', 'U+0020'],
] as const)('%s is said with its place and code', ([, old, now, after, before, fresh]) => {
  expect(lookAlikeDifference(old, now)).toEqual({ after, before, now: fresh });
});

test.for([
  ['the same text', 'grid', 'grid'],
  ['another word', 'grid', 'grids'],
  ['another sign', 'grid.', 'grid;'],
  ['another case', 'Grid', 'grid'],
] as const)('%s needs no code', ([, before, now]) => {
  expect(lookAlikeDifference(before, now)).toBeUndefined();
});
