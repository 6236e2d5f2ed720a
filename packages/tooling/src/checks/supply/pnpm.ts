import { spawnSync } from 'node:child_process';
import { top } from '../../top.ts';

/** What readers and programs get: the apps and the published packages, without the repository's own tools. */
export const shipped: readonly string[] = [
  '--recursive',
  ...['!parley', '!@parley/tooling', '!@parley/testing'].flatMap((filter) => ['--filter', filter]),
];

/**
 * Runs pnpm at the top of the repository.
 *
 * @returns What it printed, and whether it ended well. Text alone: a failed run may print no JSON.
 * @throws Error when pnpm cannot be started.
 */
export const pnpm = (
  arguments_: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): { isWell: boolean; output: string; complaint: string } => {
  const { status, stdout, stderr, error } = spawnSync('pnpm', arguments_, {
    cwd: top,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (error) throw new Error('pnpm could not be started.', { cause: error });
  return { isWell: status === 0, output: stdout, complaint: stderr };
};
