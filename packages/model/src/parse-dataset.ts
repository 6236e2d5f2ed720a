import * as v from 'valibot';
import { hashContent } from './compile.ts';
import { datasetSchema, type Dataset } from './schema/published.ts';
import { readSchemaVersions, upgradeDataset } from './upgrade-dataset.ts';

/**
 * Checks that a value is a whole dataset of this schema version or of the one before, with the content that
 * its hash names. The hash covers what was written, so that a dataset with fields that a later model added
 * still passes.
 *
 * @returns The dataset, of the current schema version and with the hash of what it now holds; or in
 *   `refused` what is wrong, as the end of a sentence about it.
 */
export const parseDataset = async (
  value: unknown,
): Promise<{ dataset: Dataset } | { refused: string }> => {
  const upgraded = upgradeDataset(value);
  const result = v.safeParse(datasetSchema, upgraded);
  if (!result.success) {
    const [issue] = result.issues;
    return {
      refused: `does not fit schema version ${readSchemaVersions.join(' or ')} (at ${v.getDotPath(issue) ?? 'the top'})`,
    };
  }
  // The schema made sure that it is an object with a hash.
  const { hash, ...content } = value as Dataset;
  let actual: string;
  try {
    actual = await hashContent(content);
  } catch (error) {
    // The stack ends before the nesting does.
    if (error instanceof RangeError) return { refused: 'is nested too deep to be checked' };
    throw error;
  }
  if (actual !== hash)
    return {
      refused: `was altered: its hash says ${hash.slice(0, 12)}, its content ${actual.slice(0, 12)}`,
    };
  if (upgraded === value) return { dataset: result.output };
  const { hash: _, ...current } = result.output;
  return { dataset: { ...current, hash: await hashContent(current) } };
};
