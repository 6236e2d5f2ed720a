import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import vite from './vite.config.ts';

/** Browser tests start the whole service; unit tests start nothing. */
const inBrowser = process.argv.some((part) => part.startsWith('tests'));

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      globalSetup: inBrowser ? ['./tests/start-server.ts'] : [],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // Vitest waits one second; a browser on a busy machine takes longer to show what it will.
      expect: { poll: { timeout: 60_000 } },
      // One browser at a time: two cores are not more.
      fileParallelism: false,
    },
  }),
);
