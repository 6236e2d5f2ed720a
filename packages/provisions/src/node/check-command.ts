import { checkCorpus } from '../compile.ts';
import { formatProblems, tellProblems } from './format-problems.ts';
import { corpusFolder } from './places.ts';
import { readCorpus } from './read-corpus.ts';
import { staleSchemas } from './editor-schemas.ts';

/** `check:data`: every problem of the corpus in one run. Writes nothing. */
const files = await readCorpus(corpusFolder);
const problems = checkCorpus(files);
const stale = problems.length === 0 ? await staleSchemas(files) : [];

if (problems.length > 0) {
  console.error(
    formatProblems(problems, 'packages/provisions/data', process.env['GITHUB_ACTIONS'] === 'true'),
  );
  console.error(`\n${tellProblems(problems, files.length)}`);
  process.exitCode = 1;
} else if (stale.length > 0) {
  console.error(
    `The JSON Schemas for editors are out of date: ${stale.join(', ')}. Run \`pnpm fix\`.`,
  );
  process.exitCode = 1;
} else console.log(`${files.length} files, no problem.`);
