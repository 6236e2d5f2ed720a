import type { SearchIndex } from './build-index.ts';
import { nearestTo } from './correct.ts';
import type { Entry } from './entry.ts';
import { foldQuery } from './fold-query.ts';
import { soundOf } from './pinyin.ts';
import { foldWord, isHan, termsOf } from './terms.ts';
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

/** Entries that have an expression, where they do, only across words: by the places of both its ends. */
const acrossWords = (terms: readonly string[], { crossings }: SearchIndex): Uint32Array[] =>
  [crossings.first.get(terms[0] ?? ''), crossings.last.get(terms.at(-1) ?? '')].filter(
    (places) => places !== undefined,
  );

/** All terms of an expression. Chinese counts less where it only begins or ends within other words. */
const every = (expression: string, index: SearchIndex, weight = 1): QueryTree => {
  const terms = [...new Set(termsOf(expression).map(({ term }) => term))];
  const all = terms.map((term) => ({ term, weight }));
  if (!isHan(expression)) return { every: all };
  return { every: all, less: { places: acrossWords(terms, index), share: fallbackWeights.across } };
};

/**
 * A query of Chinese alone is parted into words by a guess; where it stands in a text as it was
 * written, it counts once more. What has all of it has every part of it, so nothing else is found.
 */
const together = (query: string, index: SearchIndex): QueryTree[] =>
  /^\p{Script=Han}{3,}$/u.test(query.trim())
    ? [every(query.trim(), index, fallbackWeights.together)]
    : [];

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

/** What is wanted for an idea, and what may have been meant by it. */
interface Asked {
  unit: Unit;
  tree: QueryTree;
  /** As the corpus writes it. */
  meant?: string | undefined;
}

/** How many Chinese expressions may stand for pinyin that is not typed to its end. */
const mostBegun = 5;

/** Chinese that pinyin goes on to, the shortest first: `nengyu` is on its way to 能源. */
const soundingFrom = (written: string, { bySound, sounds }: SearchIndex['pinyin']): string[] => {
  const sound = written.toLocaleLowerCase('en');
  if (sound.length < 4) return [];
  const found: string[] = [];
  for (let at = placeOf(sound, sounds); sounds[at]?.startsWith(sound) === true; at += 1)
    found.push(...(bySound.get(sounds[at] ?? '') ?? []));
  return found.toSorted((a, b) => a.length - b.length).slice(0, mostBegun);
};

/** A single character: every pair that has it. */
const withCharacter = (character: string, { pairs }: SearchIndex): QueryTree[] =>
  (pairs.get(character) ?? []).map((term) => ({
    term,
    weight: fallbackWeights.character,
    parts: character,
  }));

/** Whether some entry has a Chinese word as one, and not only across the border of two. */
const occurs = (word: string, index: SearchIndex): boolean => {
  const terms = termsOf(word).map(({ term }) => term);
  const lists = terms.map((term) => index.terms.get(term)?.places ?? new Uint32Array());
  const across = acrossWords(terms, index).map((places) => new Set(places));
  return (lists[0] ?? []).some(
    (place) =>
      lists.every((list) => list.includes(place)) && !across.some((places) => places.has(place)),
  );
};

/** Chinese of titles and names that sounds like a word that does not occur. */
const homophone = (word: string, index: SearchIndex): string | undefined =>
  occurs(word, index) ? undefined : index.pinyin.bySound.get(soundOf(word))?.[0];

const treeFor = (unit: Unit, index: SearchIndex): Asked => {
  const [own = unit.written, ...others] = unit.expressions;
  const any = [
    every(own, index),
    ...others.map((one) => every(one, index, fallbackWeights.synonym)),
    ...(unit.sounding ?? []).map((one) => every(one, index, fallbackWeights.sound)),
  ];
  if (isHan(own)) {
    if ([...own].length === 1) return { unit, tree: { any: withCharacter(own, index) } };
    const known = unit.expressions.length > 1;
    return { unit, tree: { any }, meant: known ? undefined : homophone(own, index) };
  }
  if (unit.sounding) return { unit, tree: { any }, meant: unit.sounding[0] };
  if (!isWord(own) || index.vocabulary.has(foldWord(own))) return { unit, tree: { any } };
  const begun = soundingFrom(own, index.pinyin);
  const corrected = nearestTo(own, index);
  const instead = corrected.map((term) => ({ term, weight: fallbackWeights.correction }));
  return {
    unit,
    tree: {
      any: [
        ...any,
        ...beginningWith(foldWord(own), index),
        ...begun.map((one) => every(one, index, fallbackWeights.beginning)),
        ...instead,
      ],
    },
    meant: index.vocabulary.get(corrected[0] ?? '') ?? begun[0],
  };
};

/** Runs a search. The same query in the same index always gives the same hits in the same order. */
export const search = (written: string, index: SearchIndex): Found => {
  const query = foldQuery(written);
  const units = unitsOf(query, index);
  if (units.length === 0) return { hits: [], suggestions: [] };
  const parts = units.map((unit) => treeFor(unit, index));
  const ideas = parts.map(({ tree }) => tree);
  const find = (which: QueryTree, matches: Hit['matches']): Hit[] => {
    const tree = { any: [which, ...together(query, index)] };
    return evaluate(tree, index.terms, index.entries.length).flatMap(({ place, score }) => {
      const entry = index.entries[place];
      const terms = () => new Set(termsFound(tree, index.terms, place));
      return entry ? [{ entry, place, score, matches, terms }] : [];
    });
  };
  const strict = find({ every: ideas }, 'all');
  const having = new Set(strict.map(({ entry }) => entry));
  const loose = strict.length < fewHits && units.length > 1 ? find({ any: ideas }, 'some') : [];
  const suggestions = parts.some(({ meant }) => meant !== undefined)
    ? [
        parts.reduce(
          (text, { unit, meant }) =>
            meant === undefined ? text : text.replace(unit.written, meant),
          query,
        ),
      ]
    : [];
  return { hits: [...strict, ...loose.filter(({ entry }) => !having.has(entry))], suggestions };
};
