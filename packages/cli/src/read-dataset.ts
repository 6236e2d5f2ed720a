import { compile, type Dataset } from '@parley/model';
import { DatasetError, readCorpus, readDataset } from '@parley/model/node';
import { CommandError, type Arguments } from './command.ts';
import { installedData } from './installed-data.ts';
import { findCorpus } from './paths.ts';

/**
 * The dataset of the installed data package.
 *
 * @throws CommandError when none is installed, or its dataset cannot be read.
 */
export const installedDataset = async (): Promise<Dataset> => {
  if (installedData === undefined)
    throw new CommandError(
      'There is no data here. Install `@parley/provisions`, or name the folder of a corpus: --corpus DIR.',
    );
  try {
    return await readDataset(installedData.datasetFile);
  } catch (error) {
    if (error instanceof DatasetError) throw new CommandError(error.message, { cause: error });
    throw error;
  }
};

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
  return installedDataset();
};
