import { expect, test } from 'vitest';
import { sumTests } from './sum-tests.ts';

const fine = { stray: 0, hasFailed: false };

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
  expect(sumTests([ran(['passed', 'passed', 'skipped']), ran(['failed', 'passed'])], fine)).toEqual(
    {
      passed: 3,
      failed: 1,
      skipped: 1,
    },
  );
});

test('a test that never ran counts as skipped, not as passed', () => {
  expect(sumTests([ran(['pending'])], fine)).toEqual({ passed: 0, failed: 0, skipped: 1 });
});

test('a file that could not be loaded is a failure', () => {
  expect(sumTests([ran([], ['no such module'])], fine).failed).toBe(1);
});

test('a group that could not be set up is a failure', () => {
  expect(sumTests([ran(['skipped'], [], ['no service'])], fine).failed).toBe(1);
});

test('an error that belongs to no file is a failure', () => {
  expect(sumTests([ran(['passed'])], { stray: 1, hasFailed: true }).failed).toBe(1);
});

test('a run that could not be set up is a failure, though nothing ran', () => {
  expect(sumTests([], { stray: 0, hasFailed: true })).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
