import { expect, test } from 'vitest';
import { sumReports } from './sum-reports.ts';

const report = (passed: number, failed: number, success = failed === 0): string =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 1,
    success,
  });

test('reports add up', () => {
  expect(sumReports([report(3, 0), report(4, 2)])).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('a run that failed without a failed test counts as a failure', () => {
  expect(sumReports([report(3, 0, false)])).toMatchObject({ failed: 1 });
});

test('a text that is no report is refused', () => {
  expect(() => sumReports(['{}'])).toThrow('Not the report of a test runner.');
});

test('no report is no passed test', () => {
  expect(sumReports([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
