import { fileURLToPath } from 'node:url';

const inPackage = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The corpus that this package is made from. Present in the repository, not in the published package. */
export const corpusFolder = inPackage('data');

/** The compiled dataset of this package. */
export const datasetFile = inPackage('dist/dataset.json');

/** The JSON Schemas that editors complete and check the corpus with. */
export const schemasFolder = inPackage('schemas');
