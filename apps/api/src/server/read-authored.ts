import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReleaseData } from '../releases/release.ts';

/**
 * The authored files of a dataset, which stand beside it where a data package is built; undefined
 * where the dataset is alone.
 *
 * @param dataset Path of the dataset's file.
 */
export const readAuthored = async (dataset: string): Promise<ReleaseData['authored']> => {
  try {
    return new Uint8Array(await readFile(join(dirname(dataset), 'authored.ndjson')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};
