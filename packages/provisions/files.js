import { fileURLToPath } from 'node:url';

const inPackage = (path) => fileURLToPath(new URL(path, import.meta.url));

export const corpusFolder = inPackage('data');
export const schemasFolder = inPackage('schemas');
export const datasetFile = inPackage('dist/dataset.json');
export const authoredFile = inPackage('dist/authored.ndjson');
