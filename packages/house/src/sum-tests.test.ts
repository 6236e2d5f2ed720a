import { expect, test } from 'vitest';
import { sumTests } from './sum-tests.ts';

const ran = (
  states: readonly string[],
  errors: readonly string[] = [],
  inGroup: readonly string[] = [],
) => ({
  errors: () => errors,
  children: {
    allTests: () => states.map((state) => ({ result: () => ({ state }) })),
    allSuites: () => [{ errors: () => inGroup }],
  },
});

test('adds up the tests of every file', () => {
  expect(sumTests([ran(['passed', 'passed', 'skipped']), ran(['failed', 'passed'])], 0)).toEqual({
    passed: 3,
    failed: 1,
    skipped: 1,
  });
});

test('a test that never ran counts as skipped, not as passed', () => {
  expect(sumTests([ran(['pending'])], 0)).toEqual({ passed: 0, failed: 0, skipped: 1 });
});

test('a file that could not be loaded is a failure', () => {
  expect(sumTests([ran([], ['no such module'])], 0).failed).toBe(1);
});

test('a group that could not be set up is a failure', () => {
  expect(sumTests([ran(['skipped'], [], ['no service'])], 0).failed).toBe(1);
});

test('an error that belongs to no file is a failure', () => {
  expect(sumTests([ran(['passed'])], 1).failed).toBe(1);
});
