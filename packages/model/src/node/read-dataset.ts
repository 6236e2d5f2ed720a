import { readFile } from 'node:fs/promises';
import { parseDataset } from '../parse-dataset.ts';
import type { Dataset } from '../schema/published.ts';

/** A dataset that cannot be used. The message is one line and says what to do. */
export class DatasetError extends Error {
  override name = 'DatasetError';
}

/**
 * Reads a compiled dataset and checks that it is whole.
 *
 * @throws DatasetError when the file is missing, cut off, of another schema version or altered.
 */
export const readDataset = async (file: string): Promise<Dataset> => {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new DatasetError(
      `No dataset at ${file}. Build it with \`pnpm build\`, then start again.`,
      { cause },
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new DatasetError(
      `The dataset at ${file} is not complete JSON. Build it anew with \`pnpm build\`.`,
      { cause },
    );
  }
  const result = await parseDataset(value);
  if ('dataset' in result) return result.dataset;
  throw new DatasetError(
    `The dataset at ${file} ${result.refused}. Build it anew with \`pnpm build\`.`,
  );
};
