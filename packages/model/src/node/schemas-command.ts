import { writeSchemas } from './editor-schemas.ts';
import { dataPackageAt } from './data-package.ts';
import { readCorpus } from './read-corpus.ts';

/** Writes the JSON Schemas for editors, run in the folder of a data package. */
const { corpus, schemas } = dataPackageAt(process.cwd());
await writeSchemas(await readCorpus(corpus), schemas);
