export { formatProblems, tellProblems } from './format-problems.ts';
export { DatasetError, readDataset } from './read-dataset.ts';
export { readCorpus } from './read-corpus.ts';
export { staleSchemas, writeSchemas } from './editor-schemas.ts';
