import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { knowingOnly } from './one-registry.ts';

/** The repository that this package is in. */
export const top = fileURLToPath(new URL('../../../..', import.meta.url));

/** What a program printed, and its exit code. */
export interface Ran {
  code: number;
  output: string;
}

/** A copy of the repository in which a release can be made without touching the real one. */
export interface RepositoryCopy {
  folder: string;
  /** Runs a program in it. */
  run: (program: string, ...args: readonly string[]) => Promise<Ran>;
  /** Runs a program that must succeed. */
  must: (program: string, ...args: readonly string[]) => Promise<string>;
  /** Runs `parley`. */
  parley: (...args: readonly string[]) => Promise<Ran>;
  /** Replaces a passage that stands exactly once in a file. */
  edit: (path: string, from: string, to: string) => Promise<void>;
  write: (path: string, text: string) => Promise<void>;
  read: (path: string) => Promise<string>;
  commit: (message: string) => Promise<string>;
}

/** Runs a program without standing still meanwhile: the registry lives in this very process. */
export const start = (
  folder: string,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Ran> =>
  new Promise<Ran>((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (part) => (output += String(part)));
    child.stderr.on('data', (part) => (output += String(part)));
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code: code ?? 1, output }));
  });

/**
 * Copies every file that git would keep, committed or not, installs what is needed and begins a history
 * on `main`, before any release: pending changesets and what was released stay behind, since each test run
 * makes its own.
 *
 * @param folder An empty folder.
 * @param registry Where packages are published to and installed from.
 */
export const copyRepository = async (folder: string, registry: string): Promise<RepositoryCopy> => {
  const host = new URL(registry).host;
  const settings = join(folder, '.settings.npmrc');
  await mkdir(folder, { recursive: true });
  await writeFile(settings, `registry=${registry}/\n//${host}/:_authToken=rehearsal\n`);
  const env = {
    ...knowingOnly(registry, settings),
    npm_config_provenance: 'false',
    pnpm_config_provenance: 'false',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'A contributor',
    GIT_AUTHOR_EMAIL: 'contributor@example.org',
    GIT_COMMITTER_NAME: 'A contributor',
    GIT_COMMITTER_EMAIL: 'contributor@example.org',
    GITHUB_ACTIONS: '',
    CI: 'true',
  };
  const run = (program: string, ...args: readonly string[]) => start(folder, program, args, env);
  const must = async (program: string, ...args: readonly string[]) => {
    const { code, output } = await run(program, ...args);
    if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${output}`);
    return output;
  };

  const listed = await start(
    top,
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    process.env,
  );
  for (const path of listed.output.split('\0').filter((each) => each !== '')) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(join(top, path), join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      // Deleted in the working tree, and not yet in the index.
      if (error.code !== 'ENOENT') throw error;
    });
  }
  // What was built here is what would be built there: only the data are compiled anew.
  for (const name of await readdir(join(top, 'packages'))) {
    const built = join(top, 'packages', name, 'dist');
    if (existsSync(built))
      await cp(built, join(folder, 'packages', name, 'dist'), { recursive: true });
  }
  for (const file of await readdir(join(folder, '.changeset')))
    if (file.endsWith('.md') && file !== 'README.md') await rm(join(folder, '.changeset', file));

  await rm(join(folder, 'packages/provisions/data/releases'), { recursive: true, force: true });
  const replaced = async (path: string, pattern: RegExp, text: string) => {
    const file = join(folder, path);
    await writeFile(file, (await readFile(file, 'utf8')).replace(pattern, text));
  };
  await replaced(
    'packages/provisions/data/release.yaml',
    /^dataVersion: .*$/m,
    'dataVersion: 0.1.0',
  );
  for (const name of await readdir(join(folder, 'packages')))
    await replaced(
      `packages/${name}/package.json`,
      /^ {2}"version": ".*"/m,
      '  "version": "0.1.0"',
    );

  const commit = async (message: string) => {
    await must('git', 'add', '-A');
    return must('git', 'commit', '-q', '-m', message);
  };
  await must('git', 'init', '-q', '-b', 'main');
  await writeFile(join(folder, '.git/info/exclude'), '.settings.npmrc\n');
  await commit('Begin');
  await must('pnpm', 'install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts');

  return {
    folder,
    run,
    must,
    parley: (...args) => run(process.execPath, join(folder, 'packages/cli/src/main.ts'), ...args),
    edit: async (path, from, to) => {
      const text = await readFile(join(folder, path), 'utf8');
      if (text.split(from).length !== 2)
        throw new Error(`"${from}" does not stand exactly once in ${path}.`);
      await writeFile(
        join(folder, path),
        text.replace(from, () => to),
      );
    },
    write: (path, text) => writeFile(join(folder, path), text),
    read: (path) => readFile(join(folder, path), 'utf8'),
    commit,
  };
};
