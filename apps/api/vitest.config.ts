import { configDefaults, defineConfig } from 'vitest/config';

/** `--mode workerd` runs the same tests against the built Worker on a real workerd, and its own. */
export default defineConfig(({ mode }) => ({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: mode === 'workerd' ? ['./tests/start-workerd.ts'] : [],
    exclude: [...configDefaults.exclude, ...(mode === 'workerd' ? [] : ['tests/workerd/**'])],
  },
}));
