import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { CommandError, type Arguments } from './command.ts';
import { installedData } from './installed-data.ts';

/** The option of every command that reads the corpus. */
export const corpusOption = { corpus: { type: 'string' } } as const;

export const corpusHelp =
  '  --corpus DIR      the corpus to read (default: that of this repository)';

/** The folder of the corpus, or undefined in an installed package, which has the dataset alone. */
export const findCorpus = ({ values }: Arguments): string | undefined => {
  const named = values.get('corpus');
  if (named !== undefined) {
    if (!existsSync(named))
      throw new CommandError(`There is no folder ${named}. Give the folder of the corpus.`);
    return resolve(named);
  }
  const corpus = installedData?.corpusFolder;
  return corpus !== undefined && existsSync(corpus) ? corpus : undefined;
};

/** The folder of the corpus, for commands that cannot do without. */
export const requireCorpus = (given: Arguments): string => {
  const folder = findCorpus(given);
  if (folder === undefined)
    throw new CommandError(
      'There is no corpus here. Run this in a clone of the repository, or name the folder: --corpus DIR.',
    );
  return folder;
};

/** A path as one would type it from where the command was started. */
export const shownPath = (path: string): string => {
  const shown = relative(process.cwd(), path);
  return shown === '' ? '.' : shown.split('\\').join('/');
};

/** The schemas for editors that lie beside a corpus; a corpus without any has none to keep up to date. */
export const schemasBeside = (corpus: string): string | undefined => {
  const folder = join(corpus, '../schemas');
  return existsSync(folder) ? folder : undefined;
};

/** Official texts that stand beside the repository, for whoever has them. */
export const defaultTexts = (corpus: string): string[] => {
  const beside = join(corpus, '../../../../shared');
  return [join(beside, 'sources'), join(beside, 'reference/seed-article.txt')].filter((path) =>
    existsSync(path),
  );
};
