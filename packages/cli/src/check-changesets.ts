import {
  bumpOf,
  bumps,
  changesAsMarkdown,
  changesetEntry,
  dataPackageName,
  largerBump,
  proposedNote,
  type Bump,
} from '@parley/queries/changes';
import type { Change } from '@parley/model';
import { namesId, type Changeset } from './changesets.ts';

/**
 * What is missing in the changesets of a branch, as lines that say what to do; empty when every changed
 * entry is named, the note is in both languages, and the version moves as far as the changes deserve.
 */
export const missingInChangesets = (
  changes: readonly Change[],
  changesets: readonly Changeset[],
): string[] => {
  const needed = bumpOf(changes);
  if (needed === undefined) return [];
  const ofData = changesets.filter(({ bump }) => bump !== undefined);
  const unnamed = changes.filter(({ id }) => !ofData.some((each) => namesId(each, id)));
  const given = ofData.reduce<Bump | undefined>(
    (most, { bump }) =>
      bump === undefined ? most : most === undefined ? bump : largerBump(most, bump),
    undefined,
  );
  const lines: string[] = [];
  if (unnamed.length > 0)
    lines.push(
      `No changeset of this branch names ${unnamed.map(({ id }) => id).join(', ')}.`,
      'Write one with `parley changeset`, or paste this into .changeset/<any name>.md and say why:',
      '',
      changesetEntry(unnamed, { note: proposedNote(unnamed) }),
    );
  if (given !== undefined && bumps.indexOf(given) < bumps.indexOf(needed))
    lines.push(
      `The changesets move ${dataPackageName} by ${given}, and the changes deserve ${needed}: write \`'${dataPackageName}': ${needed}\` in one of them. Why:`,
      '',
      changesAsMarkdown(
        changes.filter((change) => bumpOf([change]) === needed),
        'en',
      ),
    );
  for (const { name, note } of ofData)
    if (note.ids.length > 0 && (note.text.en === '' || note.text.zh === ''))
      lines.push(
        `.changeset/${name}.md has no note in ${note.text.en === '' ? 'English' : 'Chinese'}: add a paragraph.`,
      );
  return lines;
};
