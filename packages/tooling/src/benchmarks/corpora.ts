import { compile, type CorpusText, type Dataset } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { generateCorpus } from './generate-corpus.ts';

/** The real corpus, as files and compiled. */
const realCorpus = async (): Promise<{ files: CorpusText[]; dataset: Dataset }> => {
  const files = await readCorpus(corpusFolder);
  return { files, dataset: await compiled(files) };
};

/** Compiles files that are known to be right. */
export const compiled = async (files: readonly CorpusText[]): Promise<Dataset> => {
  const result = await compile(files);
  if ('problems' in result)
    throw new Error(`The corpus has problems: ${JSON.stringify(result.problems[0])}`);
  return result.dataset;
};

/** Files of a corpus with so many plans of 1,000 provisions each. */
export const corpusOf = async (plans: number): Promise<CorpusText[]> => {
  const { files, dataset } = await realCorpus();
  return generateCorpus({ plans, provisionsPerPlan: 1000, seed: 1 }, files, dataset);
};
