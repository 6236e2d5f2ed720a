import { parseCorpus } from './corpus/parse-corpus.ts';
import type { CorpusText } from './corpus/corpus-file.ts';
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

/** SHA-256 of a dataset's content, as 64 hexadecimal digits. */
export const hashContent = async (content: Omit<Dataset, 'hash'>): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(content))));

/** All problems of a corpus, sorted; empty when it may be compiled. */
export const checkCorpus = (files: readonly CorpusText[]): Problem[] => {
  const { corpus, problems } = parseCorpus(files);
  return sortProblems([...problems, ...lintCorpus(corpus)]);
};

/** Compiles a corpus to one immutable dataset, or returns every problem that stands in the way. */
export const compile = async (
  files: readonly CorpusText[],
): Promise<{ dataset: Dataset } | { problems: Problem[] }> => {
  const { corpus, problems } = parseCorpus(files);
  const all = sortProblems([...problems, ...lintCorpus(corpus)]);
  if (all.some(({ level }) => level === 'error')) return { problems: all };
  const content = normalise(corpus);
  return { dataset: { ...content, hash: await hashContent(content) } };
};
