import distance from 'damerau-levenshtein';
import type { SearchIndex } from './build-index.ts';
import { foldWord } from './terms.ts';

/** Short words have too many neighbours: `EU` is no misspelling of `UN`. */
const mistakesAllowed = (length: number): number => {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
};

/**
 * The words of the index nearest to one that it does not have; none for numbers and short words.
 * Two neighbouring letters in the wrong order are one mistake.
 *
 * @returns Indexed words, equally near.
 */
export const nearestTo = (written: string, { engine, vocabulary }: SearchIndex): string[] => {
  const word = foldWord(written);
  const allowed = mistakesAllowed(word.length);
  if (allowed === 0 || /\P{L}/u.test(word)) return [];
  // The engine counts a swap as two mistakes; it only narrows down what is measured below.
  const near = engine
    .search(word, { fuzzy: allowed + 1, tokenize: (text) => [text] })
    .flatMap(({ terms }) => terms);
  const measured = [...new Set(near)]
    .filter((term) => vocabulary.has(term))
    .map((term) => ({ term, steps: distance(word, term).steps }))
    .filter(({ steps }) => steps <= allowed);
  const least = Math.min(...measured.map(({ steps }) => steps));
  return measured.filter(({ steps }) => steps === least).map(({ term }) => term);
};
