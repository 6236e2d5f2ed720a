import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { compile } from '../compile.ts';
import { formatProblems } from './format-problems.ts';
import { corpusFolder, datasetFile } from './places.ts';
import { readCorpus } from './read-corpus.ts';

/** `build:data`: compiles the corpus to dist/dataset.json. With a problem anywhere, writes nothing. */
const result = await compile(await readCorpus(corpusFolder));
if ('problems' in result) {
  console.error(formatProblems(result.problems, 'packages/provisions/data'));
  console.error('\nThe dataset was not written. Correct the problems above and build again.');
  process.exitCode = 1;
} else {
  await mkdir(dirname(datasetFile), { recursive: true });
  // Written beside and renamed, so that nobody ever reads half a dataset.
  const draft = `${datasetFile}.${process.pid}`;
  await writeFile(draft, JSON.stringify(result.dataset));
  await rename(draft, datasetFile);
  const { plans, provisions, topics, dataVersion, hash } = result.dataset;
  console.log(
    `Data ${dataVersion} (${hash.slice(0, 12)}): ${plans.length} plans, ${provisions.length} provisions, ${topics.length} topics.`,
  );
}
