import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from '../compile.ts';
import { dataPackageAt } from './data-package.ts';
import { datasetTypes } from './dataset-types.ts';
import { formatProblems } from './format-problems.ts';
import { readCorpus } from './read-corpus.ts';

/**
 * The build of a data package, run in its folder: dist/dataset.json, dist/authored.ndjson
 * (the authored texts, `{ path, text }` a line) and dist/index.d.ts (types of the dataset,
 * which import nothing). With a problem anywhere, writes nothing.
 */
const { corpus, dist } = dataPackageAt(process.cwd());

/** Written beside and renamed, so that nobody ever reads half a file. */
const writeWhole = async (name: string, text: string): Promise<void> => {
  const draft = join(dist, `${name}.${process.pid}`);
  await writeFile(draft, text);
  await rename(draft, join(dist, name));
};

const files = await readCorpus(corpus);
const result = await compile(files);
if ('problems' in result) {
  console.error(formatProblems(result.problems, corpus));
  console.error('\nThe dataset was not written. Correct the problems above and build again.');
  process.exitCode = 1;
} else {
  await mkdir(dist, { recursive: true });
  await writeWhole('index.d.ts', await datasetTypes());
  await writeWhole(
    'authored.ndjson',
    files.map(({ path, text }) => `${JSON.stringify({ path, text })}\n`).join(''),
  );
  await writeWhole('dataset.json', JSON.stringify(result.dataset));
  const { plans, provisions, topics, dataVersion, hash } = result.dataset;
  console.log(
    `Data ${dataVersion} (${hash.slice(0, 12)}): ${plans.length} plans, ${provisions.length} provisions, ${topics.length} topics.`,
  );
}
