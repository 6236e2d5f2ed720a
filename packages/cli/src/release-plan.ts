import { join, relative } from 'node:path';
import {
  dataPackageName,
  bumpOf,
  bumps,
  diffDatasets,
  entriesOf,
  largerBump,
  type Bump,
} from '@parley/queries/changes';
import { changeKinds, type Change, type ReleaseRecord } from '@parley/model';
import { firstNote } from './first-release.ts';
import { pendingChangesets, type Changeset } from './changesets.ts';
import { CommandError } from './command.ts';
import { contentAt, contentHere } from './data-changes.ts';
import { tryGit } from './git.ts';

/** What may be released by itself. */
export type ReleasedPart = 'data' | 'code';

/** What the next release of the data will say. */
export interface ReleasePlan {
  pending: readonly Changeset[];
  /** Whether the data differ from the last release; a release of code alone leaves them as they are. */
  isOfData: boolean;
  /** How much changed for programs that read the data; the version of the package may move further. */
  bump?: Bump;
  /** How far the changesets move the version of the data package. */
  level?: Bump;
  notes: ReleaseRecord['notes'];
  /** How many entries the first release has, all of them new; absent for those after it. */
  first?: number;
  changes: readonly Change[];
}

/** The commit at which the last release was written: the last one that touched release.yaml. */
const lastReleaseCommit = (top: string, folder: string): string => {
  const file = relative(top, join(folder, 'release.yaml')).split('\\').join('/');
  const commit = tryGit(top, 'log', '-1', '--format=%H', '--', file);
  if (commit === undefined || commit === '')
    throw new CommandError(`${file} was never committed, so the last release cannot be found.`);
  return commit;
};

/** What is told to readers stands in both languages. The others speak to programmers. */
const isForReaders = ({ bump, note }: Changeset): boolean =>
  bump !== undefined && note.text.en !== '' && note.text.zh !== '';

const notesOf = (pending: readonly Changeset[]): ReleaseRecord['notes'] =>
  pending.filter(isForReaders).map(({ note }) => note);

const pendingBump = (pending: readonly Changeset[]): Bump | undefined =>
  pending.reduce<Bump | undefined>(
    (most, { bump }) =>
      bump === undefined ? most : most === undefined ? bump : largerBump(most, bump),
    undefined,
  );

/**
 * Compares the data with the last release, and gathers what the pending changesets say about it.
 *
 * @param only Of data alone, or of code alone; the changesets of the other part go on waiting.
 * @throws CommandError when data changed and the changesets do not move the version far enough.
 */
export const planRelease = async (
  top: string,
  folder: string,
  only?: ReleasedPart,
): Promise<ReleasePlan> => {
  if (tryGit(top, 'rev-parse', '--is-shallow-repository') === 'true')
    throw new CommandError(
      'This clone has no history, so the last release cannot be found. Run `git fetch --unshallow`.',
    );
  const pending = (await pendingChangesets(top)).filter(
    ({ bump }) => only === undefined || (only === 'data') === (bump !== undefined),
  );
  const notes = notesOf(pending);
  const pendingLevel = pendingBump(pending);
  const level = pendingLevel === undefined ? {} : { level: pendingLevel };
  const [here, broken] = await contentHere(folder);
  if (broken.length > 0)
    throw new CommandError('The corpus has problems. See them with `parley check`.');
  if (here.releases.length === 0) {
    const first = changeKinds.reduce((sum, kind) => sum + entriesOf(here, kind).length, 0);
    return {
      pending,
      isOfData: pendingLevel !== undefined,
      ...level,
      notes: [firstNote(here), ...notes],
      first,
      changes: [],
    };
  }

  const [before] = contentAt(top, lastReleaseCommit(top, folder), folder);
  const changes = diffDatasets(before, here);
  const needed = bumpOf(changes);
  // What changed in the data waits with its changesets.
  if (needed === undefined || only === 'code')
    return { pending, isOfData: false, notes: [], changes };
  if (pendingLevel === undefined || bumps.indexOf(pendingLevel) < bumps.indexOf(needed))
    throw new CommandError(
      `The data deserve a ${needed} version, and the changesets move ${dataPackageName} by ${pendingLevel ?? 'nothing'}. Run \`parley changeset --check\`.`,
    );
  // Code may break without the data: services judge by this whether they may take up the release.
  const readersBump = pendingBump(pending.filter(isForReaders));
  const bump = readersBump === undefined ? needed : largerBump(needed, readersBump);
  return { pending, isOfData: true, ...level, bump, notes, changes };
};
