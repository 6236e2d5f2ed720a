import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** A hang ends some day; nothing is measured by these. */
const patient = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Packages whose tests leave nothing behind, so that their files share workers: a fifth of the time. */
const sharing = [
  'brief',
  'client',
  'contract',
  'documents',
  'mcp',
  'model',
  'provisions',
  'queries',
];

const api = (
  name: string,
  include: string[],
  test: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration => ({
  test: { ...patient, name, root: 'apps/api', include, ...test },
});

/** What needs a service and a browser; three browsers at a time, since each waits for most of its time. */
const browser = (name: string, include: string[]): TestProjectInlineConfiguration => ({
  extends: './apps/web/vite.config.ts',
  test: {
    ...patient,
    name,
    root: 'apps/web',
    include,
    globalSetup: [path('apps/web/tests/start-server.ts')],
    // Vitest waits one second; a browser on a busy machine takes longer to show what it will.
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 3,
    sequence: { groupOrder: 1 },
  },
});

/**
 * Every test of the repository. `pnpm test` runs those that take short, `pnpm test:all` all of them,
 * `pnpm test:file PATH` runs the files whose path has PATH in it.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patient,
          name: 'packages',
          include: [`packages/{${sharing.join(',')}}/{src,tests}/**/*.test.ts`],
          isolate: false,
        },
      },
      {
        test: {
          ...patient,
          name: 'tools',
          include: ['packages/*/{src,tests}/**/*.test.ts'],
          exclude: [
            `packages/{${['generated-clients', ...sharing].join(',')}}/**`,
            'packages/tooling/tests/release/**',
          ],
        },
      },
      {
        extends: './apps/web/vite.config.ts',
        test: { ...patient, name: 'web', root: 'apps/web', include: ['src/**/*.test.ts'] },
      },
      api('api', ['{src,tests}/**/*.test.ts'], { exclude: ['tests/{all,workerd}/**'] }),
      browser('browser', ['tests/browser/**/*.test.ts']),
      browser('browser-all', ['tests/all/**/*.test.ts']),
      // The same tests against the built Worker on a real workerd, and its own.
      api('workerd', ['{src,tests}/**/*.test.ts'], {
        exclude: ['tests/all/**'],
        globalSetup: [path('apps/api/tests/start-workerd.ts')],
        sequence: { groupOrder: 2 },
      }),
      api('api-all', ['tests/all/**/*.test.ts'], { sequence: { groupOrder: 2 } }),
      {
        test: {
          name: 'clients',
          include: ['packages/generated-clients/tests/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: 'release',
          include: ['packages/tooling/tests/release/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
