import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repositoryWith } from '../src/testing/repository.ts';
import { runParley } from '../src/testing/run-parley.ts';

const file = 'packages/provisions/data/plans/harbour-2025/provisions/harbour-2025.1.yaml';

/** A clone of a repository whose main branch has this name, with one correction committed on a branch. */
const clone = async (branch: string, remote: string) => {
  const upstream = await repositoryWith();
  if (branch !== 'main') upstream.git('branch', '-q', '-m', branch);
  const folder = await mkdtemp(join(tmpdir(), 'parley-clone-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
    const { status, stderr } = spawnSync('git', [...who, '-C', folder, ...args], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  };
  git('clone', '-q', '-o', remote, upstream.top, '.');
  git('checkout', '-q', '-b', 'work');
  git('branch', '-q', '-D', branch);
  const text = await readFile(join(folder, file), 'utf8');
  await writeFile(join(folder, file), text.replace('en: Action 1', 'en: First action'));
  git('commit', '-qam', 'Correct');
  return { git, corpus: join(folder, 'packages/provisions/data') };
};

const changed = async (corpus: string) => {
  const { code, printed, complained } = await runParley(['diff', '--json', '--corpus', corpus]);
  if (code !== 0) return { code, complained };
  return JSON.parse(printed.join('\n')).changes.map(({ id }: { id: string }) => id);
};

test.for([
  ['main', 'origin'],
  ['master', 'origin'],
  ['develop', 'origin'],
  ['trunk', 'upstream'],
  ['master', 'theirs'],
] as const)('a correction is seen where the main branch is %s of %s', async ([branch, remote]) => {
  const { corpus } = await clone(branch, remote);
  expect(await changed(corpus)).toEqual(['harbour-2025.1']);
  const check = await runParley(['changeset', '--check', '--corpus', corpus]);
  expect(check.code).toBe(1);
  expect(check.complained[0]).toBe('No changeset of this branch names harbour-2025.1.');
});

test('where nobody says which the main branch is, that is said, with exit code 2', async () => {
  const { git, corpus } = await clone('develop', 'origin');
  git('remote', 'set-head', 'origin', '--delete');
  expect(await changed(corpus)).toMatchObject({
    code: 2,
    complained: [expect.stringContaining('The main branch of this repository is not known')],
  });
  const named = await runParley(['diff', 'origin/develop', '--json', '--corpus', corpus]);
  expect(named.code).toBe(0);
  expect(named.printed.join('\n')).toContain('harbour-2025.1');
});
