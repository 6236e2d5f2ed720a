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

/**
 * Makes a search of a whole document: headings, running titles and footnotes included.
 *
 * @returns How often a term stands in it as whole words; a Chinese term, wherever it is written.
 */
export const termCounter = ({ pages }: OfficialDocument): ((term: string) => number) => {
  const text = folded(pages.join('\n'));
  return (term) => {
    // A hyphen or a space may join the words of a term: "open-source", "open source".
    const words = RegExp.escape(folded(term)).replace(/(?:\\x20|\\x2d| |-)/g, '[ -]');
    const edge = /\p{sc=Han}/u.test(term)
      ? ['', '']
      : [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`];
    return [...text.matchAll(new RegExp(edge.join(words), 'gu'))].length;
  };
};
