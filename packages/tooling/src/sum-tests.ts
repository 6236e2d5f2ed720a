/** The part of a test file as it ran that is summed up. */
interface TestModule {
  /** Errors outside of any test, such as a file that could not be loaded. */
  errors: () => readonly unknown[];
  children: {
    allTests: () => Iterable<{ result: () => { state: string } }>;
    allSuites: () => Iterable<{ errors: () => readonly unknown[] }>;
  };
}

export interface Sum {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Adds up what ran. A file or a group that failed without a failed test counts as one failure, and
 * so does each error that belongs to no test, so that none is passed over. A run that failed without any of these counts as one failure.
 *
 * @param run How many errors belong to no file, and whether the runner says that it failed.
 */
export const sumTests = (
  modules: readonly TestModule[],
  { stray, hasFailed }: { stray: number; hasFailed: boolean },
): Sum => {
  const sum = { passed: 0, failed: stray, skipped: 0 };
  for (const module of modules) {
    const broken = [module, ...module.children.allSuites()].filter(
      (part) => part.errors().length > 0,
    );
    sum.failed += broken.length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') sum.passed += 1;
      else if (state === 'failed') sum.failed += 1;
      else sum.skipped += 1;
    }
  }
  return hasFailed && sum.failed === 0 ? { ...sum, failed: 1 } : sum;
};
