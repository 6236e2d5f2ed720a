import type { Query, SearchResult } from 'minisearch';
import type { SearchIndex } from './build-index.ts';
import { nearestTo } from './correct.ts';
import type { Entry } from './entry.ts';
import type { SearchKind } from './search-kinds.ts';
import { foldWord, termsOf } from './terms.ts';
import { unitsOf, type Unit } from './units.ts';

/** One entry that a search found. */
export interface Hit {
  entry: Entry;
  /** Comparable within one search only. */
  score: number;
  /** Whether it has every idea of the query, or only some. */
  matches: 'all' | 'some';
  /** Indexed terms by which it was found, for marking them. */
  terms: ReadonlySet<string>;
}

/** What a search answers: hits from best to worst, and how the query might have been meant. */
export interface Found {
  hits: readonly Hit[];
  suggestions: readonly string[];
}

/**
 * How much a place counts, and how much what is not the word itself counts against it.
 * Found with every other judged search and confirmed with the rest: docs/search.md.
 */
const weights = {
  fields: { key: 0.5, names: 4, title: 4, body: 1, around: 0.2 },
  synonym: 0.1,
  beginning: 0.5,
  correction: 0.8,
  together: 1,
} as const;

/** Entries that answer by themselves come before those that belong to others. */
const kindWeights: Readonly<Record<SearchKind, number>> = {
  topic: 1.3,
  plan: 1.2,
  'cooperation-area': 1.2,
  actor: 1.1,
  venue: 1.1,
  provision: 1.1,
  silence: 0.9,
  event: 0.8,
  relation: 0.6,
  statement: 0.7,
  source: 0.6,
};

/** When fewer entries than this have every idea, those that have some follow. */
const fewHits = 10;

/** All terms of an expression. */
const every = (expression: string): Query => ({
  combineWith: 'AND',
  queries: [...new Set(termsOf(expression).map(({ term }) => term))],
});

const weighed = (query: Query, weight: number): Query => ({
  combineWith: 'OR',
  queries: [query],
  boostTerm: () => weight,
});

/**
 * A query of Chinese alone is parted into words by a guess; where it stands in a text as it was
 * written, it counts once more. What has all of it has every part of it, so nothing else is found.
 */
const together = (query: string): Query[] =>
  /^\p{Script=Han}{3,}$/u.test(query.trim()) ? [weighed(every(query), weights.together)] : [];

const isWord = (text: string): boolean =>
  /^(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}’'])+$/u.test(text);

/** An idea as a query of the engine, and the words that were put right for it. */
const queryOf = (unit: Unit, index: SearchIndex): { query: Query; corrected: string[] } => {
  const [own = unit.written, ...others] = unit.expressions;
  const queries: Query[] = [
    every(own),
    ...others.map((one) => weighed(every(one), weights.synonym)),
  ];
  if (!isWord(own) || index.vocabulary.has(foldWord(own)))
    return { query: { combineWith: 'OR', queries }, corrected: [] };
  const corrected = nearestTo(own, index);
  queries.push(
    weighed({ queries: [foldWord(own)], prefix: (term) => term.length > 2 }, weights.beginning),
    ...corrected.map((term) => weighed({ queries: [term] }, weights.correction)),
  );
  return { query: { combineWith: 'OR', queries }, corrected };
};

const hitOf = (
  { id, score, terms }: SearchResult,
  matches: Hit['matches'],
  { entries }: SearchIndex,
): Hit[] => {
  const entry = entries[Number(id)];
  return entry ? [{ entry, score, matches, terms: new Set(terms) }] : [];
};

/** Runs a search. The same query in the same index always gives the same hits in the same order. */
export const search = (query: string, index: SearchIndex): Found => {
  const units = unitsOf(query, index);
  if (units.length === 0) return { hits: [], suggestions: [] };
  const asked = units.map((unit) => ({ unit, ...queryOf(unit, index) }));
  const run = (combineWith: 'AND' | 'OR') =>
    index.engine.search(
      {
        combineWith: 'OR',
        queries: [{ combineWith, queries: asked.map((one) => one.query) }, ...together(query)],
      },
      {
        boost: weights.fields,
        tokenize: (text) => [text],
        boostDocument: (id) => kindWeights[index.entries[Number(id)]?.kind ?? 'source'],
      },
    );
  const strict = run('AND');
  const having = new Set(strict.map(({ id }) => id));
  const loose = strict.length < fewHits && units.length > 1 ? run('OR') : [];
  const suggestions = asked.some(({ corrected }) => corrected.length > 0)
    ? [
        asked.reduce((text, { unit, corrected: [first] }) => {
          const written = index.vocabulary.get(first ?? '');
          return written === undefined ? text : text.replace(unit.written, written);
        }, query),
      ]
    : [];
  return {
    hits: [
      ...strict.flatMap((result) => hitOf(result, 'all', index)),
      ...loose
        .filter(({ id }) => !having.has(id))
        .flatMap((result) => hitOf(result, 'some', index)),
    ],
    suggestions,
  };
};
