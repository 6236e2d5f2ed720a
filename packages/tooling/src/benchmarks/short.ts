import { spawnSync } from 'node:child_process';
import { top } from './paths.ts';

/**
 * The short form: bytes of answers, calls of the app and allocations, with bounds, as the tests of the API
 * hold them with every change. No figure of it is a time.
 *
 * @returns The exit code: 1 when a bound is passed.
 */
export const measureStructure = (): number =>
  spawnSync(
    'pnpm',
    ['--filter', '@parley/api', 'exec', 'vitest', 'run', 'tests/structure.test.ts'],
    {
      cwd: top,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  ).status ?? 1;
