export { datasetPlace, editionsOf, embedBytes, embedText, type Edition } from './edition.ts';
export { formatProblems, summariseProblems } from './format-problems.ts';
export { DatasetError, readDataset } from './read-dataset.ts';
export { readCorpus } from './read-corpus.ts';
export { staleSchemas, writeIds, writeSchemas } from './editor-schemas.ts';
