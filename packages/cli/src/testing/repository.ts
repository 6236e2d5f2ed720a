import { spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith, smallCorpusFiles } from './small-corpus.ts';

const top = fileURLToPath(new URL('../../../..', import.meta.url));

/** The program that moves versions, as installed here. */
export const changesetsProgram = join(top, 'node_modules/@changesets/cli/bin.js');

/** A git repository that publishes the small corpus, at one commit on `main`. */
export interface Repository {
  top: string;
  /** The folder of the corpus. */
  corpus: string;
  git: (...args: readonly string[]) => string;
  /** Reads a file, by its path from the top. */
  read: (path: string) => Promise<string>;
  /** Replaces a passage of a file of the corpus that stands exactly once. */
  edit: (path: string, from: string, to: string) => Promise<void>;
  remove: (path: string) => Promise<void>;
  commit: (message: string) => void;
}

const settings = {
  ...process.env,
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

/** Makes the repository, with some files added or written anew. */
export const repositoryWith = async (
  files: Readonly<Record<string, string>> = {},
): Promise<Repository> => {
  const folder = await folderWith({
    'package.json': JSON.stringify({ name: 'root', private: true, version: '0.0.0' }),
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
    '.gitignore': 'node_modules\n',
    '.changeset/config.json': await readFile(join(top, '.changeset/config.json'), 'utf8'),
    'packages/provisions/package.json': JSON.stringify({
      name: '@parley/provisions',
      version: '1.2.3',
    }),
    ...Object.fromEntries(
      Object.entries(smallCorpusFiles).map(([path, text]) => [
        `packages/provisions/data/${path}`,
        text,
      ]),
    ),
    ...files,
  });
  const git = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      env: settings,
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  const corpus = join(folder, 'packages/provisions/data');
  const commit = (message: string) => {
    git('add', '-A');
    git('commit', '-q', '-m', message);
  };
  git('init', '-q', '-b', 'main');
  commit('Begin');
  return {
    top: folder,
    corpus,
    git,
    read: (path) => readFile(join(folder, path), 'utf8'),
    edit: async (path, from, to) => {
      const text = await readFile(join(corpus, path), 'utf8');
      if (text.split(from).length !== 2)
        throw new Error(`"${from}" does not stand exactly once in ${path}.`);
      await writeFile(
        join(corpus, path),
        text.replace(from, () => to),
      );
    },
    remove: (path) => rm(join(corpus, path)),
    commit,
  };
};
