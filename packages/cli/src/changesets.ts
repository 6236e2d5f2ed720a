import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseChangesetFile } from '@changesets/parse';
import { dataPackageName, type Bump } from '@parley/queries/changes';
import type { ReleaseRecord } from '@parley/model';
import { CommandError } from './command.ts';

/** A note to readers is a few sentences. */
const mostCharacters = 20_000;

/** A changeset that waits for a release. */
export interface Changeset {
  /** Name of the file, without its ending. */
  name: string;
  text: string;
  /** How far it moves the version of the data package; undefined when it does not name it. */
  bump?: Bump | undefined;
  /** The note as the record of the release carries it; its Chinese is empty when there is none. */
  note: ReleaseRecord['notes'][number];
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** Whether a paragraph is in Chinese: a name in the other language does not make it one of that. */
const isChinese = (text: string): boolean =>
  count(text, /\p{sc=Han}/gu) > count(text, /\p{sc=Latin}/gu);

const afterLabel = (paragraph: string, label: string): string | undefined =>
  paragraph.startsWith(`${label}:`) ? paragraph.slice(label.length + 1).trim() : undefined;

/**
 * Reads one changeset. Its body is a note in English, the same in Chinese, and a paragraph of lines
 * `Ids: a, b` (an id that ends in `*` names all that begin so) and `Source: https://…`.
 *
 * @throws CommandError when it is no changeset.
 */
export const readChangeset = (name: string, text: string): Changeset => {
  if (text.length > mostCharacters)
    throw new CommandError(
      `.changeset/${name}.md: It has more than ${mostCharacters} characters. Part it into several.`,
    );
  let parsed: ReturnType<typeof parseChangesetFile>;
  try {
    parsed = parseChangesetFile(text);
  } catch (cause) {
    const [sentence = ''] = cause instanceof Error ? cause.message.split('\n') : [];
    throw new CommandError(`.changeset/${name}.md: ${sentence}`, { cause });
  }
  const names = parsed.releases.map((release) => release.name);
  if (names.includes(dataPackageName) && names.length > 1)
    throw new CommandError(
      `.changeset/${name}.md: It names ${dataPackageName} and ${names.filter((each) => each !== dataPackageName).join(', ')}. Data and code have versions of their own: write one changeset for each.`,
    );
  const lines = parsed.summary.split('\n');
  const value = (label: string) =>
    lines.flatMap((line) => afterLabel(line, label) ?? []).join(', ');
  const prose = lines
    .filter((line) => !/^(?:Ids|Source):/.test(line))
    .join('\n')
    .split('\n\n')
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .join(' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '');
  const source = value('Source');
  const type = parsed.releases.find((release) => release.name === dataPackageName)?.type;
  return {
    name,
    text,
    bump: type === 'none' ? undefined : type,
    note: {
      text: {
        en: prose.filter((paragraph) => !isChinese(paragraph)).join(' '),
        zh: prose.filter(isChinese).join(''),
      },
      ids: value('Ids')
        .split(',')
        .map((id) => id.replaceAll('`', '').trim())
        .filter((id) => id !== ''),
      ...(source === '' ? {} : { source }),
    },
  };
};

/** Every changeset that waits, by name; none when the repository has no such folder. */
export const pendingChangesets = async (top: string): Promise<Changeset[]> => {
  const folder = join(top, '.changeset');
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder)).filter(
    (file) => file.endsWith('.md') && !file.startsWith('.') && file !== 'README.md',
  );
  return Promise.all(
    files
      .toSorted()
      .map(async (file) =>
        readChangeset(file.slice(0, -'.md'.length), await readFile(join(folder, file), 'utf8')),
      ),
  );
};

/** Whether a changeset names an id, itself or by the beginning that it shares. */
export const namesId = ({ note }: Changeset, id: string): boolean =>
  note.ids.some((named) =>
    named.endsWith('*') ? id.startsWith(named.slice(0, -1)) : named === id,
  );
