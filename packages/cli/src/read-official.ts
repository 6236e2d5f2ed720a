import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OfficialDocument, Unreadable } from '@parley/documents';
import type { Plan } from '@parley/model';
import { CommandError } from './command.ts';
import { readInThread } from './read-in-thread.ts';

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

const adviceFor: Readonly<Record<Unreadable['unreadable'], (source: string) => string>> = {
  'not-a-document': (source) => `Give the official PDF, HTML page or text. ${source}`,
  damaged: (source) => `Download it again. ${source}`,
  encrypted: () => 'Save a copy without a password, and give that.',
  empty: (source) => `Give an edition that has text. ${source}`,
  'too-large': (source) => `Give the document alone. ${source}`,
};

/** Where the official text of a plan is published, as a sentence. */
export const sourceOf = (plan: Plan): string =>
  `Official: ${plan.editions.map(({ language, url }) => `${url} (${language})`).join(', ')}.`;

/**
 * Reads the official text of a plan from a file.
 *
 * @throws CommandError that says in one line what is wrong with the file, and what to do.
 */
export const readOfficial = async (
  plan: Plan,
  file: string,
): Promise<{ document: OfficialDocument; bytes: Uint8Array }> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = codeOf(error);
    const what =
      code === 'ENOENT'
        ? `There is no file ${file}`
        : code === 'EISDIR'
          ? `${file} is a folder`
          : `${file} cannot be opened (${String(code ?? 'unknown reason')})`;
    throw new CommandError(`${what}. Give the file of the official text. ${sourceOf(plan)}`, {
      cause: error,
    });
  }
  const document = await readInThread(bytes, basename(file));
  if ('unreadable' in document)
    throw new CommandError(
      `${file} cannot be read: ${document.detail}. ${adviceFor[document.unreadable](sourceOf(plan))}`,
    );
  return { document, bytes };
};
