import { writeSchemas } from './editor-schemas.ts';
import { corpusFolder } from './places.ts';
import { readCorpus } from './read-corpus.ts';

/** `fix`: brings the JSON Schemas for editors up to date. */
await writeSchemas(await readCorpus(corpusFolder));
