import type { SearchIndex } from './build-index.ts';
import { nearestTo } from './correct.ts';
import type { Entry } from './entry.ts';
import { foldWord, termsOf } from './terms.ts';
import { unitsOf, type Unit } from './units.ts';
import { findWanted, termsFound, type Wanted } from './wanted.ts';
import { standIns } from './weights.ts';

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
const every = (expression: string, weight = 1): Wanted => ({
  every: [...new Set(termsOf(expression).map(({ term }) => term))].map((term) => ({
    term,
    weight,
  })),
});

/**
 * A query of Chinese alone is parted into words by a guess; where it stands in a text as it was
 * written, it counts once more. What has all of it has every part of it, so nothing else is found.
 */
const together = (query: string): Wanted[] =>
  /^\p{Script=Han}{3,}$/u.test(query.trim()) ? [every(query, standIns.together)] : [];

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
const beginningWith = (word: string, { words }: SearchIndex): Wanted[] => {
  const found: Wanted[] = [];
  if (word.length <= 2) return found;
  for (let at = placeOf(word, words); words[at]?.startsWith(word) === true; at += 1) {
    const term = words[at] ?? '';
    const share = term.length / (term.length + 0.3 * (term.length - word.length));
    found.push({ term, weight: standIns.beginning * share, asked: word });
  }
  return found;
};

/** What is wanted for an idea, and the words that were put right for it. */
const wantedFor = (unit: Unit, index: SearchIndex): { wanted: Wanted; corrected: string[] } => {
  const [own = unit.written, ...others] = unit.expressions;
  const any = [every(own), ...others.map((one) => every(one, standIns.synonym))];
  if (!isWord(own) || index.vocabulary.has(foldWord(own)))
    return { wanted: { any }, corrected: [] };
  const corrected = nearestTo(own, index);
  const instead = corrected.map((term) => ({ term, weight: standIns.correction }));
  return {
    wanted: { any: [...any, ...beginningWith(foldWord(own), index), ...instead] },
    corrected,
  };
};

/** Runs a search. The same query in the same index always gives the same hits in the same order. */
export const search = (query: string, index: SearchIndex): Found => {
  const units = unitsOf(query, index);
  if (units.length === 0) return { hits: [], suggestions: [] };
  const asked = units.map((unit) => ({ unit, ...wantedFor(unit, index) }));
  const ideas = asked.map(({ wanted }) => wanted);
  const find = (which: Wanted, matches: Hit['matches']): Hit[] => {
    const wanted = { any: [which, ...together(query)] };
    return findWanted(wanted, index.terms, index.entries.length).flatMap(({ place, score }) => {
      const entry = index.entries[place];
      const terms = () => new Set(termsFound(wanted, index.terms, place));
      return entry ? [{ entry, place, score, matches, terms }] : [];
    });
  };
  const strict = find({ every: ideas }, 'all');
  const having = new Set(strict.map(({ entry }) => entry));
  const loose = strict.length < fewHits && units.length > 1 ? find({ any: ideas }, 'some') : [];
  const suggestions = asked.some(({ corrected }) => corrected.length > 0)
    ? [
        asked.reduce((text, { unit, corrected: [first] }) => {
          const written = index.vocabulary.get(first ?? '');
          return written === undefined ? text : text.replace(unit.written, written);
        }, query),
      ]
    : [];
  return { hits: [...strict, ...loose.filter(({ entry }) => !having.has(entry))], suggestions };
};
