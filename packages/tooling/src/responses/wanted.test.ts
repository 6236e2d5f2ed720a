import { expect, test } from 'vitest';
import { matchesPattern, parseWanted } from './wanted.ts';

test.for([
  ['GET /v1', 'GET /v1', true],
  ['GET /v1', 'GET /v1/plans', false],
  ['*', 'GET /v1', true],
  ['GET /v1/*', 'GET /v1/plans', true],
  ['*?lang=zh', 'GET /v1?lang=zh', true],
  ['*force=*', 'GET /v1/provisions?force=do&limit=2', true],
  ['GET *.csv*lang=*', 'GET /v1/plans.csv?lang=zh', true],
  ['GET /*/zh*', 'GET /zh', false],
  ['ab*ba', 'aba', false],
  ['GET /v1.plans', 'GET /v1/plans', false],
] as const)('%s is a pattern of %s: %s', ([pattern, name, expected]) => {
  expect(matchesPattern(pattern, name)).toBe(expected);
});

test('a list has whole answers, parts and replacements, each with a reason', () => {
  const text = [
    '# Filters',
    '',
    'GET /v1/x | it is new',
    'GET /* | cache-control | one place for headers',
    'GET /zh* | "a | b" => "" | a label',
  ];
  expect(() => parseWanted(text.join('\n'))).toThrow('Line 5');
  expect(
    parseWanted([...text.slice(0, 4), 'GET /zh* | "Old name" => "" | a label'].join('\n')),
  ).toMatchObject([
    { line: 3, pattern: 'GET /v1/x', part: undefined, reason: 'it is new' },
    { line: 4, pattern: 'GET /*', part: 'cache-control' },
    { line: 5, pattern: 'GET /zh*', replaces: { before: 'Old name', after: '' }, part: undefined },
  ]);
});

test.for(['GET /v1', 'GET /v1 | ', ' | reason', 'a | b | c | d'])(
  'a line without a pattern or a reason is refused: %s',
  (line) => {
    expect(() => parseWanted(line)).toThrow('Line 1');
  },
);
