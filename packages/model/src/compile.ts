import { parseCorpus } from './corpus/parse-corpus.ts';
import type { Corpus, CorpusText } from './corpus/corpus-file.ts';
import { strayProblems } from './corpus/stray-characters.ts';
import { lintCorpus } from './lint/lint-corpus.ts';
import { normalise } from './normalise.ts';
import { sortProblems, type Problem } from './problem.ts';
import type { Dataset } from './schema/published.ts';

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** JSON with sorted keys, so that the same content always gives the same bytes. */
const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** SHA-256 of a dataset's content, everything but its `hash`, as 64 hexadecimal digits. */
export const hashContent = async (content: object): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(content))));

/** Every dataset carries a version, so a corpus without the file that states it is not whole. */
const missingRelease: Problem = {
  rule: 'release-file',
  level: 'error',
  file: 'release.yaml',
  line: 1,
  column: 1,
  message: 'There is no release.yaml.',
  expected: 'release.yaml with `dataVersion` and `date`',
  tip: 'Restore the file.',
};

const examine = (files: readonly CorpusText[]): { corpus: Corpus; problems: Problem[] } => {
  const { corpus, problems } = parseCorpus(files);
  const missing = files.some(({ path }) => path === 'release.yaml') ? [] : [missingRelease];
  return {
    corpus,
    problems: sortProblems([
      ...missing,
      ...problems,
      ...files.flatMap(strayProblems),
      ...lintCorpus(corpus),
    ]),
  };
};

/** All problems of a corpus, sorted; empty when it may be compiled. */
export const checkCorpus = (files: readonly CorpusText[]): Problem[] => examine(files).problems;

/** Compiles a corpus to one immutable dataset, or returns every problem that stands in the way. */
export const compile = async (
  files: readonly CorpusText[],
): Promise<{ dataset: Dataset } | { problems: Problem[] }> => {
  const { corpus, problems } = examine(files);
  if (problems.some(({ level }) => level === 'error')) return { problems };
  const content = normalise(corpus);
  return { dataset: { ...content, hash: await hashContent(content) } };
};
