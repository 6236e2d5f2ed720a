import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { officialText, officialWords, type OfficialWords } from '@parley/documents';
import { CommandError } from './command.ts';
import { readInThread } from './read-in-thread.ts';

/** An official text that our own words are compared with. */
export interface OfficialText {
  name: string;
  words: OfficialWords;
}

const filesAt = async (path: string): Promise<string[]> => {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined)
    throw new CommandError(`There is no folder ${path}. Give the folder of the official texts.`);
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(path, entry.name))
    .toSorted();
};

/**
 * Reads official texts from files and folders.
 *
 * @returns the texts, and a line for each file that could not be read.
 * @throws CommandError when a path is not there.
 */
export const readOfficialTexts = async (
  paths: readonly string[],
): Promise<{ texts: OfficialText[]; unread: string[] }> => {
  const texts: OfficialText[] = [];
  const unread: string[] = [];
  for (const path of paths)
    for (const file of await filesAt(path)) {
      const name = basename(file);
      const document = await readInThread(await readFile(file), name);
      if ('unreadable' in document) unread.push(`${name} was not compared: ${document.detail}.`);
      else texts.push({ name, words: officialWords(officialText(document)) });
    }
  return { texts, unread };
};
