import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIndex, countFacets, excerptOf, mark, search } from '@parley/queries/search';
import { parse } from 'yaml';
import { compiled, corpusOf } from './corpora.ts';
import { top } from './paths.ts';

/**
 * Searches a generated corpus of so many plans with the judged searches and prints how long that took:
 * a process of its own, for its memory. Each search is answered as the API does, down to the marked
 * excerpts of a page of twenty.
 */
const dataset = await compiled(await corpusOf(Number(process.argv[2])));
// Our own list of searches, each with a `query`.
const judged = parse(
  await readFile(join(top, 'packages/queries/judged/queries.yaml'), 'utf8'),
) as readonly { query: string }[];

const memory = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
const before = memory();
const start = performance.now();
const index = buildIndex(dataset);
const buildMs = performance.now() - start;
const indexMB = memory() - before;

const answer = (query: string): number => {
  const begin = performance.now();
  const { hits } = search(query, index);
  countFacets(hits, {}, index);
  for (const { entry, terms } of hits.slice(0, 20)) {
    const marked = terms();
    mark(entry.title, marked);
    excerptOf(entry.body, marked);
  }
  return performance.now() - begin;
};
for (const { query } of judged) answer(query);
const times = [1, 2, 3].flatMap(() => judged.map(({ query }) => answer(query)));
console.log(JSON.stringify({ buildMs, indexMB, times }));
