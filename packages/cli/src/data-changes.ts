import { relative } from 'node:path';
import { diffDatasets, type Content } from '@parley/queries/changes';
import { normalise, parseCorpus, type Change, type CorpusText } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { CommandError, type Arguments } from './command.ts';
import { baseOf } from './base-of.ts';
import { filesAt, topOf } from './git.ts';
import { requireCorpus } from './paths.ts';

/** What differs between the corpus on disk and the one at a commit. */
export interface DataChanges {
  /** Top of the repository. */
  top: string;
  base: string;
  changes: readonly Change[];
  /** What could not be compared, a line each. */
  warnings: readonly string[];
}

const contentOf = (files: readonly CorpusText[], what: string): [Content, string[]] => {
  const { corpus, problems } = parseCorpus(files);
  if (!files.some(({ path }) => path === 'release.yaml'))
    throw new CommandError(`${what} has no release.yaml, so it is no corpus.`);
  const broken = [...new Set(problems.map(({ file }) => file))];
  return [
    normalise(corpus),
    broken.map((file) => `${file} ${what} cannot be read and was left out`),
  ];
};

/** The corpus as it was at a commit, as a dataset without its hash. */
export const contentAt = (top: string, commit: string, folder: string): [Content, string[]] => {
  const files = [...filesAt(top, commit, relative(top, folder).split('\\').join('/'))].map(
    ([path, text]) => ({ path, text }),
  );
  return contentOf(files, `of ${commit.slice(0, 9)}`);
};

/** The corpus on disk, as a dataset without its hash. */
export const contentHere = async (folder: string): Promise<[Content, string[]]> =>
  contentOf(await readCorpus(folder), 'here');

/**
 * Compares the corpus with the commit where this branch left another one.
 *
 * @param ref The branch, tag or commit; unless told, the main branch.
 * @throws CommandError when there is no repository, commit or corpus.
 */
export const changesSince = async (given: Arguments, ref?: string): Promise<DataChanges> => {
  const folder = requireCorpus(given);
  const top = topOf(folder);
  const base = baseOf(top, ref);
  const [before, missing] = contentAt(top, base, folder);
  const [after, broken] = await contentHere(folder);
  return { top, base, changes: diffDatasets(before, after), warnings: [...missing, ...broken] };
};
