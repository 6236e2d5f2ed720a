import { configDefaults, defineConfig } from 'vitest/config';

/**
 * `--mode workerd` runs the same tests against the built Worker on a real workerd, and its own;
 * `--mode all` runs those that take long or need every build.
 */
export default defineConfig(({ mode }) => ({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: mode === 'workerd' ? ['./tests/start-workerd.ts'] : [],
    include: mode === 'all' ? ['tests/all/**/*.test.ts'] : configDefaults.include,
    exclude: [
      ...configDefaults.exclude,
      ...(mode === 'all' ? [] : ['tests/all/**']),
      ...(mode === 'workerd' ? [] : ['tests/workerd/**']),
    ],
  },
}));
