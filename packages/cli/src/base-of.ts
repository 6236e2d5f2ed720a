import { WrongUsage } from './command.ts';
import { commitAt, tryGit } from './git.ts';

const lines = (text: string | undefined): string[] =>
  (text ?? '').split('\n').filter((line) => line !== '');

const exists = (top: string, name: string): boolean =>
  tryGit(top, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`) !== undefined;

/** Remotes, those first from which a fork is more likely to be made. */
const remotesOf = (top: string): string[] => {
  const remotes = lines(tryGit(top, 'remote'));
  const first = ['upstream', 'origin'].filter((name) => remotes.includes(name));
  return [...first, ...remotes.filter((name) => !first.includes(name))];
};

/** The branch that work leaves and returns to, as the remotes say, or as branches are usually called. */
const mainBranch = (top: string): string | undefined => {
  const remotes = remotesOf(top);
  const said = remotes.flatMap(
    (remote) =>
      tryGit(top, 'symbolic-ref', '--quiet', '--short', `refs/remotes/${remote}/HEAD`) ?? [],
  );
  const usual = ['main', 'master', 'trunk'];
  const [only, ...further] = lines(tryGit(top, 'branch', '--format=%(refname:short)'));
  return [
    ...said,
    ...remotes.flatMap((remote) => usual.map((name) => `${remote}/${name}`)),
    ...usual,
    // Where nobody else has the repository and there is one branch, it is that one.
    ...(remotes.length === 0 && only !== undefined && further.length === 0 ? [only] : []),
  ].find((name) => exists(top, name));
};

/**
 * The commit that work is compared with: where this branch left `ref`. Unless told, `ref` is the main
 * branch, whatever its name and remote, so that a contributor sees exactly what the branch changes,
 * committed or not.
 *
 * @throws WrongUsage when nobody says which branch that is.
 * @throws CommandError when there is no such commit.
 */
export const baseOf = (top: string, ref?: string): string => {
  const against = ref ?? mainBranch(top);
  if (against === undefined)
    throw new WrongUsage(
      'The main branch of this repository is not known: no remote says which one it is, and none is called main, master or trunk. Name it: for example `parley diff origin/develop`, or `git remote set-head origin --auto` once.',
    );
  const commit = commitAt(top, against);
  return tryGit(top, 'merge-base', commit, 'HEAD') ?? commit;
};
