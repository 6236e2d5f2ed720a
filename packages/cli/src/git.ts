import { spawnSync } from 'node:child_process';
import { CommandError } from './command.ts';

/** Enough for the whole corpus in one answer. */
const maxBuffer = 256 * 1024 * 1024;

const start = (cwd: string, args: readonly string[], input?: string) =>
  spawnSync('git', ['-C', cwd, ...args], { input, maxBuffer });

/** What git prints; undefined when it fails. */
export const tryGit = (cwd: string, ...args: readonly string[]): string | undefined => {
  const { status, stdout } = start(cwd, args);
  return status === 0 ? stdout.toString('utf8').trimEnd() : undefined;
};

/**
 * The top of the repository that a folder is in.
 *
 * @throws CommandError when it is in none, or there is no git.
 */
export const topOf = (folder: string): string => {
  const top = tryGit(folder, 'rev-parse', '--show-toplevel');
  if (top === undefined)
    throw new CommandError(
      `${folder} is in no git repository, so there is nothing to compare it with. Run this in a clone.`,
    );
  return top;
};

/**
 * The commit that a name stands for.
 *
 * @throws CommandError when there is none.
 */
export const commitAt = (cwd: string, ref: string): string => {
  const commit = tryGit(cwd, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  if (commit === undefined)
    throw new CommandError(
      `There is no commit ${ref} here. Name a branch, a tag or a commit; \`git fetch origin\` gets what is not here yet.`,
    );
  return commit;
};

/** Files below a folder at a commit, by path from the folder (which is named from the top). */
export const filesAt = (top: string, commit: string, folder: string): Map<string, string> => {
  const listed = tryGit(top, 'ls-tree', '-r', '-z', commit, '--', `${folder}/`) ?? '';
  const blobs = listed
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      return { blob: line.slice(0, tab).split(' ')[2] ?? '', path: line.slice(tab + 1) };
    });
  const { stdout } = start(
    top,
    ['cat-file', '--batch'],
    blobs.map(({ blob }) => `${blob}\n`).join(''),
  );
  // Each answer is a line with id, type and size, then that many bytes and a line end.
  let offset = 0;
  return new Map(
    blobs.map(({ path }) => {
      const lineEnd = stdout.indexOf(0x0a, offset);
      const size = Number(stdout.toString('utf8', offset, lineEnd).split(' ')[2]);
      offset = lineEnd + 1 + size + 1;
      return [
        path.slice(folder.length + 1),
        stdout.toString('utf8', lineEnd + 1, lineEnd + 1 + size),
      ];
    }),
  );
};
