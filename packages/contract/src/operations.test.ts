import { expect, test } from 'vitest';
import { operations } from './operations.ts';
import { decodeQuery } from './query-codec.ts';

const everyOperation = Object.entries(operations);

test.for(everyOperation)('the example of %s is a request that it accepts', ([, operation]) => {
  const { pathname, searchParams } = new URL(operation.example, 'https://example.org');
  const path = new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/{}]+')}$`);
  expect(pathname).toMatch(path);
  expect(decodeQuery(operation.query, searchParams)).toHaveProperty('value');
});

test('no two operations share a path', () => {
  const paths = everyOperation.map(([, { path }]) => path.replaceAll(/\{\w+\}/g, '{}'));
  expect(new Set(paths).size).toBe(paths.length);
});

test.for(everyOperation)('%s lists the problems that its request can have', ([, operation]) => {
  expect(operation.problems).toEqual(
    expect.arrayContaining([
      'unknown-parameter',
      'invalid-parameter',
      'release-not-held',
      'not-acceptable',
    ]),
  );
  const has = (slug: string) => operation.problems.some((each) => each === slug);
  expect(has('not-found')).toBe(operation.path.includes('{'));
  expect(has('invalid-cursor')).toBe('cursor' in operation.query.entries);
  expect(has('cursor-expired')).toBe('cursor' in operation.query.entries);
});
