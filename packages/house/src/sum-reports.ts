/** The part of a test runner's JSON report that is summed up. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  /** False as well when a test file could not even be loaded. */
  success: boolean;
}

export interface Sum {
  passed: number;
  failed: number;
  skipped: number;
}

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' &&
  value !== null &&
  'numPassedTests' in value &&
  'numFailedTests' in value &&
  'success' in value;

/**
 * Adds up reports. A report that failed without a failed test counts as one failure,
 * so that a file which could not be loaded is never passed over.
 *
 * @throws Error when a text is not a report.
 */
export const sumReports = (texts: readonly string[]): Sum =>
  texts
    .map((text): Report => {
      const value: unknown = JSON.parse(text);
      if (!isReport(value)) throw new Error('Not the report of a test runner.');
      return value;
    })
    .reduce(
      (sum, report) => ({
        passed: sum.passed + report.numPassedTests,
        failed:
          sum.failed +
          (report.success ? report.numFailedTests : Math.max(1, report.numFailedTests)),
        skipped: sum.skipped + (report.numPendingTests ?? 0),
      }),
      { passed: 0, failed: 0, skipped: 0 },
    );
