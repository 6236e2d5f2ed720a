import distance from 'damerau-levenshtein';
import type { SearchIndex } from './build-index.ts';
import { foldWord } from './terms.ts';

/** Short words have too many neighbours: `EU` is no misspelling of `UN`. */
const mistakesAllowed = (length: number): number => {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
};

/** One bit for each letter of a word; letters far apart in the alphabet's code may share one. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
};

/** How many letters one word has and the other has not. A mistake changes two at most. */
const differing = (one: number, other: number): number => {
  let count = 0;
  for (let left = one ^ other; left !== 0; left &= left - 1) count += 1;
  return count;
};

/**
 * The words of the index nearest to one that it does not have; none for numbers and short words.
 * Two neighbouring letters in the wrong order are one mistake.
 *
 * @returns Indexed words, equally near, the commonest first.
 */
export const nearestTo = (written: string, { terms, vocabulary }: SearchIndex): string[] => {
  const word = foldWord(written);
  const allowed = mistakesAllowed(word.length);
  if (allowed === 0 || /\P{L}/u.test(word)) return [];
  const letters = lettersOf(word);
  const measured = [...vocabulary.keys()]
    // Measuring takes long; nearly all are told apart by their letters alone.
    .filter(
      (term) =>
        Math.abs(term.length - word.length) <= allowed &&
        differing(lettersOf(term), letters) <= 2 * allowed,
    )
    .map((term) => ({ term, steps: distance(word, term).steps }))
    .filter(({ steps }) => steps <= allowed);
  const least = Math.min(...measured.map(({ steps }) => steps));
  const often = (term: string): number => terms.get(term)?.places.length ?? 0;
  return measured
    .filter(({ steps }) => steps === least)
    .map(({ term }) => term)
    .toSorted((a, b) => often(b) - often(a));
};
