import type { OfficialDocument } from './read/document.ts';

/** Case, width, kinds of hyphen and apostrophe, line ends and spaces make no difference to a search. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/-\s+/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** One place where a term stands. */
export interface TermHit {
  /** Page of the file, from 1; the page on which it begins. */
  page: number;
  /** Words around it, folded as the search reads them. */
  words: string;
}

/** How many characters are shown on each side of a hit. */
const around = 40;

const patternOf = (term: string): RegExp => {
  // A hyphen or a space may join the words of a term: "open-source", "open source".
  const words = RegExp.escape(folded(term)).replace(/(?:\\x20|\\x2d| |-)/g, '[ -]');
  const edge = /\p{sc=Han}/u.test(term)
    ? ['', '']
    : [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`];
  return new RegExp(edge.join(words), 'gu');
};

const textOf = ({ pages }: OfficialDocument): string => folded(pages.join('\n'));

/**
 * Makes a search of a whole document: headings, running titles and footnotes included.
 *
 * @returns Where a term stands in it as whole words; a Chinese term, wherever it is written.
 */
export const termFinder = (document: OfficialDocument): ((term: string) => TermHit[]) => {
  const text = textOf(document);
  // Where each page ends: folding joins words across page ends, so it is measured from the start.
  const ends = document.pages.map(
    (_, place) => textOf({ ...document, pages: document.pages.slice(0, place + 1) }).length,
  );
  return (term) =>
    [...text.matchAll(patternOf(term))].map(({ index, 0: hit }) => ({
      page: Math.max(1, ends.findIndex((end) => index < end) + 1),
      words: text.slice(Math.max(0, index - around), index + hit.length + around).trim(),
    }));
};

/**
 * Makes a search of a whole document that counts.
 *
 * @returns How often a term stands in it as whole words; a Chinese term, wherever it is written.
 */
export const termCounter = (document: OfficialDocument): ((term: string) => number) => {
  const text = textOf(document);
  return (term) => [...text.matchAll(patternOf(term))].length;
};
