import { commitAt, tryGit } from './git.ts';

/** The branch that work leaves and returns to, as a clone or the repository itself knows it. */
const mainBranches = ['origin/main', 'main'];

/**
 * The commit that work is compared with: where this branch left `ref`. Unless told, `ref` is the main
 * branch, so that a contributor sees exactly what the branch changes, committed or not.
 *
 * @throws CommandError when there is no such commit.
 */
export const baseOf = (top: string, ref?: string): string => {
  const against =
    ref ??
    mainBranches.find(
      (name) => tryGit(top, 'rev-parse', '--verify', '--quiet', name) !== undefined,
    ) ??
    'HEAD';
  const commit = commitAt(top, against);
  return tryGit(top, 'merge-base', commit, 'HEAD') ?? commit;
};
