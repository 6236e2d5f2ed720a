import type { Postings } from './postings.ts';

/** What is looked for: a term, or several things of which an entry has every one or any. */
export type QueryTree = QueryTerm | WantedEvery | { any: readonly QueryTree[] };

interface WantedEvery {
  every: readonly QueryTree[];
  /** Where it counts less: entries, by their places in rising order, that have it across words. */
  less?: { places: readonly Uint32Array[]; share: number };
}

interface QueryTerm {
  /** As it is indexed. */
  term: string;
  weight: number;
  /** What was asked for, where the term only stands for it. */
  queryTerm?: string;
}

type Terms = ReadonlyMap<string, Postings>;

/** What every entry, by its place, comes to. */
interface Matches {
  scores: Float64Array;
  /** Which of the asked terms it has, one bit each; the highest bit says that it matches at all. */
  bits: Int32Array;
}

const matches = 1 << 31;

const bitsIn = (bits: number): number => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
};

const none = (entries: number): Matches => ({
  scores: new Float64Array(entries),
  bits: new Int32Array(entries),
});

/** Gives each term that is asked for a bit. Those beyond the thirty-first share none: nobody asks so much. */
const bitGiver = () => {
  const known = new Map<string, number>();
  return (queryTerm: string): number => {
    if (!known.has(queryTerm)) known.set(queryTerm, known.size < 31 ? 1 << known.size : 0);
    return known.get(queryTerm) ?? 0;
  };
};

const isIn = (places: Uint32Array, tree: number): boolean => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < tree) low = middle + 1;
    else high = middle;
  }
  return places[low] === tree;
};

/**
 * Finds what is wanted: places of entries, best first, equally good ones in their order. An entry
 * counts for the sum of its terms, and once more for each different one.
 *
 * @param entries How many entries there are.
 */
export const evaluate = (
  tree: QueryTree,
  terms: Terms,
  entries: number,
): { place: number; score: number }[] => {
  const bitOf = bitGiver();

  const addTerm = ({ term, weight, queryTerm = term }: QueryTerm, sum: Matches): void => {
    const postings = terms.get(term);
    if (!postings) return;
    const { places, scores } = postings;
    const bits = bitOf(queryTerm) | matches;
    // By number rather than by iterator: most of the time of a search is spent here.
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      sum.scores[place] = (sum.scores[place] ?? 0) + weight * (scores[at] ?? 0);
      sum.bits[place] = (sum.bits[place] ?? 0) | bits;
    }
  };

  /** Adds what has all of several terms, going through the rarest and alongside through the others. */
  const addTerms = (all: readonly QueryTerm[], sum: Matches, less: WantedEvery['less']): void => {
    const lists = all.flatMap(({ term, weight }) => {
      const postings = terms.get(term);
      return postings ? [{ ...postings, weight, at: 0 }] : [];
    });
    if (lists.length < all.length) return;
    let bits = matches;
    for (const { term, queryTerm = term } of all) bits |= bitOf(queryTerm);
    const [rarest] = lists.toSorted((a, b) => a.places.length - b.places.length);
    for (const place of rarest?.places ?? []) {
      let score = 0;
      let having = 0;
      for (const list of lists) {
        while ((list.places[list.at] ?? entries) < place) list.at += 1;
        if (list.places[list.at] !== place) break;
        score += list.weight * (list.scores[list.at] ?? 0);
        having += 1;
      }
      if (having < lists.length) continue;
      if (less?.places.some((list) => isIn(list, place)) === true) score *= less.share;
      sum.scores[place] = (sum.scores[place] ?? 0) + score;
      sum.bits[place] = (sum.bits[place] ?? 0) | bits;
    }
  };

  /** Adds what has every one of several things, whatever they are. */
  const addEvery = (all: readonly QueryTree[], sum: Matches): void => {
    const parts = all.map((one) => {
      const found = none(entries);
      add(one, found);
      return found;
    });
    for (let place = 0; place < entries; place += 1) {
      if (parts.some(({ bits }) => bits[place] === 0)) continue;
      for (const { scores, bits } of parts) {
        sum.scores[place] = (sum.scores[place] ?? 0) + (scores[place] ?? 0);
        sum.bits[place] = (sum.bits[place] ?? 0) | (bits[place] ?? 0);
      }
    }
  };

  const add = (part: QueryTree, sum: Matches): void => {
    if ('term' in part) addTerm(part, sum);
    else if ('any' in part) for (const one of part.any) add(one, sum);
    else if (part.every.every((one) => 'term' in one)) addTerms(part.every, sum, part.less);
    else if (part.every.length === 1) for (const one of part.every) add(one, sum);
    else addEvery(part.every, sum);
  };

  const sum = none(entries);
  add(tree, sum);
  const found: { place: number; score: number }[] = [];
  for (let place = 0; place < entries; place += 1) {
    const bits = sum.bits[place] ?? 0;
    if (bits !== 0)
      found.push({ place, score: (sum.scores[place] ?? 0) * (bitsIn(bits & ~matches) || 1) });
  }
  return found.toSorted((a, b) => b.score - a.score);
};

/** The terms by which an entry is found; undefined when it is not. */
export const termsFound = (tree: QueryTree, terms: Terms, place: number): string[] | undefined => {
  if ('term' in tree) {
    const postings = terms.get(tree.term);
    return postings && isIn(postings.places, place) ? [tree.term] : undefined;
  }
  const parts = ('any' in tree ? tree.any : tree.every).map((one) => termsFound(one, terms, place));
  const found = parts.filter((part) => part !== undefined);
  const isFound = 'any' in tree ? found.length > 0 : found.length === parts.length;
  return isFound ? found.flat() : undefined;
};
