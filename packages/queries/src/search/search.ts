import type { SearchIndex } from './build-index.ts';
import { nearestTo } from './correct.ts';
import type { Entry } from './entry.ts';
import { foldWord, termsOf } from './terms.ts';
import { unitsOf, type Unit } from './units.ts';
import { evaluate, termsFound, type QueryTree } from './query-tree.ts';
import { fallbackWeights } from './weights.ts';

/** One entry that a search found. */
export interface Hit {
  entry: Entry;
  /** Where the entry stands among those of the index. */
  place: number;
  /** Comparable within one search only. */
  score: number;
  /** Whether it has every idea of the query, or only some. */
  matches: 'all' | 'some';
  /** Indexed terms by which it was found, for marking them. */
  terms: () => ReadonlySet<string>;
}

/** What a search answers: hits from best to worst, and how the query might have been meant. */
export interface Found {
  hits: readonly Hit[];
  suggestions: readonly string[];
}

/** When fewer entries than this have every idea, those that have some follow. */
const fewHits = 10;

/** All terms of an expression. */
const every = (expression: string, weight = 1): QueryTree => ({
  every: [...new Set(termsOf(expression).map(({ term }) => term))].map((term) => ({
    term,
    weight,
  })),
});

/**
 * A query of Chinese alone is parted into words by a guess; where it stands in a text as it was
 * written, it counts once more. What has all of it has every part of it, so nothing else is found.
 */
const together = (query: string): QueryTree[] =>
  /^\p{Script=Han}{3,}$/u.test(query.trim()) ? [every(query, fallbackWeights.together)] : [];

const isWord = (text: string): boolean =>
  /^(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}’'])+$/u.test(text);

/** The first place in a sorted list that does not come before a word. */
const placeOf = (word: string, sorted: readonly string[]): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Words of the index that begin as a word does; the longer they go on, the less they count. */
const beginningWith = (word: string, { words }: SearchIndex): QueryTree[] => {
  const found: QueryTree[] = [];
  if (word.length <= 2) return found;
  for (let at = placeOf(word, words); words[at]?.startsWith(word) === true; at += 1) {
    const term = words[at] ?? '';
    const share = term.length / (term.length + 0.3 * (term.length - word.length));
    found.push({ term, weight: fallbackWeights.beginning * share, queryTerm: word });
  }
  return found;
};

/** What is wanted for an idea, and the words that were put right for it. */
const treeFor = (unit: Unit, index: SearchIndex): { tree: QueryTree; corrected: string[] } => {
  const [own = unit.written, ...others] = unit.expressions;
  const any = [every(own), ...others.map((one) => every(one, fallbackWeights.synonym))];
  if (!isWord(own) || index.vocabulary.has(foldWord(own))) return { tree: { any }, corrected: [] };
  const corrected = nearestTo(own, index);
  const instead = corrected.map((term) => ({ term, weight: fallbackWeights.correction }));
  return {
    tree: { any: [...any, ...beginningWith(foldWord(own), index), ...instead] },
    corrected,
  };
};

/** Runs a search. The same query in the same index always gives the same hits in the same order. */
export const search = (query: string, index: SearchIndex): Found => {
  const units = unitsOf(query, index);
  if (units.length === 0) return { hits: [], suggestions: [] };
  const parts = units.map((unit) => ({ unit, ...treeFor(unit, index) }));
  const ideas = parts.map(({ tree }) => tree);
  const find = (which: QueryTree, matches: Hit['matches']): Hit[] => {
    const tree = { any: [which, ...together(query)] };
    return evaluate(tree, index.terms, index.entries.length).flatMap(({ place, score }) => {
      const entry = index.entries[place];
      const terms = () => new Set(termsFound(tree, index.terms, place));
      return entry ? [{ entry, place, score, matches, terms }] : [];
    });
  };
  const strict = find({ every: ideas }, 'all');
  const having = new Set(strict.map(({ entry }) => entry));
  const loose = strict.length < fewHits && units.length > 1 ? find({ any: ideas }, 'some') : [];
  const suggestions = parts.some(({ corrected }) => corrected.length > 0)
    ? [
        parts.reduce((text, { unit, corrected: [first] }) => {
          const written = index.vocabulary.get(first ?? '');
          return written === undefined ? text : text.replace(unit.written, written);
        }, query),
      ]
    : [];
  return { hits: [...strict, ...loose.filter(({ entry }) => !having.has(entry))], suggestions };
};
