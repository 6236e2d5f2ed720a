export { corpusFolder, datasetFile } from './places.ts';
export { formatProblems, tellProblems } from './format-problems.ts';
export { DatasetError, readDataset } from './read-dataset.ts';
export { readCorpus } from './read-corpus.ts';
