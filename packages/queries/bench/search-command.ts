import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { compile, type Dataset } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { buildIndex } from '../src/search/build-index.ts';
import { search } from '../src/search/search.ts';
import { corpusWords } from '../src/search/testing/corpus-words.ts';
import { readJudged } from '../src/search/testing/judged.ts';
import { qualityOf, type Ranker } from '../src/search/testing/quality.ts';
import { engines } from './engines.ts';

const compiled = await compile(await readCorpus(corpusFolder));
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');
const { dataset } = compiled;
const judged = await readJudged();

/** The same dataset several times over, each copy under ids of its own. */
const times = (copies: number): Dataset => {
  const copy = <T extends { id: string }>(items: readonly T[]): T[] =>
    Array.from({ length: copies }, (_, number) =>
      items.map((item) => (number === 0 ? item : { ...item, id: `${item.id}.copy${number}` })),
    ).flat();
  return {
    ...dataset,
    statements: copy(dataset.statements),
    provisions: copy(dataset.provisions),
    relations: copy(dataset.relations),
    silences: copy(dataset.silences),
    events: copy(dataset.events),
    venues: copy(dataset.venues),
    cooperationAreas: copy(dataset.cooperationAreas),
    actors: copy(dataset.actors),
    sources: copy(dataset.sources),
  };
};

const timed = <T>(run: () => T): { value: T; milliseconds: number } => {
  const start = performance.now();
  const value = run();
  return { value, milliseconds: performance.now() - start };
};

const at = (share: number, numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? Number.NaN;

/** Milliseconds that each judged query took, several rounds of them. */
const latencies = (rank: Ranker, rounds: number): number[] =>
  Array.from({ length: rounds }, () =>
    judged.map(({ query }) => timed(() => rank(query)).milliseconds),
  ).flat();

const figure = (number: number): string => number.toFixed(3);

const index = buildIndex(dataset);
console.log('Words of the corpus that find nothing\n');
console.log('| language | words | find nothing | share |');
console.log('| --- | --- | --- | --- |');
for (const [language, words] of Object.entries(corpusWords(dataset))) {
  const lost = words.filter((word) => search(word, index).hits.length === 0);
  const share = `${((100 * lost.length) / words.length).toFixed(2)} %`;
  console.log(`| ${[language, words.length, lost.length, share].join(' | ')} |`);
}
if (process.argv.includes('--words')) process.exit();

console.log('\nQuality over the judged searches (docs/search.md)\n');
console.log('| engine | nDCG@10 | en | zh | held out | recall@50 | en | zh |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const { name, build } of engines) {
  const rank = build(dataset);
  const of = (pick: (language: string, place: number) => boolean) =>
    qualityOf(
      rank,
      judged.filter(({ language }, place) => pick(language, place)),
    );
  const [all, en, zh] = [of(() => true), of((one) => one === 'en'), of((one) => one === 'zh')];
  const heldOut = of((_, place) => place % 2 === 1);
  const quality = [all.ndcg10, en.ndcg10, zh.ndcg10, heldOut.ndcg10];
  const recall = [all.recall50, en.recall50, zh.recall50];
  console.log(`| ${[name, ...[...quality, ...recall].map(figure)].join(' | ')} |`);
}

console.log('\nTime against Parley in the same round; medians of five rounds, engines in turn\n');
console.log('| engine | data | build | median search | p99 search |');
console.log('| --- | --- | --- | --- | --- |');
for (const copies of [1, 10]) {
  const data = times(copies);
  const rounds = Array.from({ length: copies === 1 ? 5 : 3 }, () =>
    engines.map(({ build }) => {
      const built = timed(() => build(data));
      const taken = latencies(built.value, copies === 1 ? 5 : 1);
      return [built.milliseconds, at(0.5, taken), at(0.99, taken)];
    }),
  );
  for (const [place, { name }] of engines.entries()) {
    const ratios = [0, 1, 2].map((column) =>
      at(
        0.5,
        rounds.map((round) => (round[place]?.[column] ?? 0) / (round.at(-1)?.[column] ?? 0)),
      ).toFixed(2),
    );
    console.log(`| ${[name, `${copies}x`, ...ratios].join(' | ')} |`);
  }
}

/** What a value takes in memory, in MB, once everything else is given back. */
const memoryOf = <T>(make: () => T): { value: T; megabytes: number } => {
  setFlagsFromString('--expose_gc');
  // The engine hands its collector out to new contexts only.
  const collect = runInNewContext('gc') as () => void;
  const taken = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = taken();
  const value = make();
  return { value, megabytes: (taken() - before) / 1e6 };
};

console.log('\nParley as the data grow, by itself, on this machine\n');
console.log('| data | entries | build | median search | p99 search | memory |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const copies of [1, 10, 50, 100]) {
  const data = times(copies);
  const { value, megabytes } = memoryOf(() => timed(() => buildIndex(data)));
  const taken = latencies((query) => {
    search(query, value.value);
    return [];
  }, 9);
  const row = [
    `${copies}x`,
    value.value.entries.length,
    `${value.milliseconds.toFixed(0)} ms`,
    `${at(0.5, taken).toFixed(2)} ms`,
    `${at(0.99, taken).toFixed(1)} ms`,
    `${megabytes.toFixed(0)} MB`,
  ];
  console.log(`| ${row.join(' | ')} |`);
}

const size = (value: unknown): string =>
  `${(gzipSync(JSON.stringify(value), { level: 9 }).length / 1024).toFixed(0)} kB`;
console.log(
  `\nThe dataset, from which a reader's device can build the index: ${size(dataset)} (gzip).`,
);
