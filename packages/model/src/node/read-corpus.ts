import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { CorpusText } from '../corpus/corpus-file.ts';

/**
 * Reads every file below a corpus folder, hidden files apart.
 *
 * @throws Error from the file system when the folder cannot be read.
 */
export const readCorpus = async (folder: string): Promise<CorpusText[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return {
        path: relative(folder, path).split(sep).join('/'),
        text: await readFile(path, 'utf8'),
      };
    }),
  );
};
