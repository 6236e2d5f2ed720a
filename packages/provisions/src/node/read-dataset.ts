import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { hashContent } from '../compile.ts';
import { datasetSchema, type Dataset } from '../schema/published.ts';
import { schemaVersion } from '../schema/release.ts';

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
  const result = v.safeParse(datasetSchema, value);
  if (!result.success) {
    const [issue] = result.issues;
    throw new DatasetError(
      `The dataset at ${file} does not fit schema version ${schemaVersion} (at ${v.getDotPath(issue) ?? 'the top'}). Build it anew with \`pnpm build\`.`,
    );
  }
  const { hash, ...content } = result.output;
  const actual = await hashContent(content);
  if (actual !== hash)
    throw new DatasetError(
      `The dataset at ${file} was altered: its hash says ${hash.slice(0, 12)}, its content ${actual.slice(0, 12)}. Build it anew with \`pnpm build\`.`,
    );
  return result.output;
};
