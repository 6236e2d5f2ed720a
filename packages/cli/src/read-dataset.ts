import { compile, type Dataset } from '@parley/provisions';
import { datasetFile, DatasetError, readCorpus, readDataset } from '@parley/provisions/node';
import { CommandError, type Arguments } from './command.ts';
import { findCorpus } from './places.ts';

/**
 * The dataset: compiled from the corpus where there is one, else as the package carries it.
 *
 * @throws CommandError when the corpus has problems, or the dataset cannot be read.
 */
export const currentDataset = async (given: Arguments): Promise<Dataset> => {
  const folder = findCorpus(given);
  if (folder !== undefined) {
    const result = await compile(await readCorpus(folder));
    if ('dataset' in result) return result.dataset;
    throw new CommandError(
      `The corpus has ${result.problems.length} problems. See them with \`parley check\`.`,
    );
  }
  try {
    return await readDataset(datasetFile);
  } catch (error) {
    if (error instanceof DatasetError) throw new CommandError(error.message, { cause: error });
    throw error;
  }
};
