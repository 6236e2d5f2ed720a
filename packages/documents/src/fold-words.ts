import { unifyRadicals } from '@parley/model';

/** A word, or one Han character, with its place in the text it comes from. */
export interface Word {
  /** In lower case and composed; two words with the same folding are the same word. */
  folded: string;
  start: number;
  end: number;
  isHan: boolean;
}

const word = /\p{sc=Han}|(?:(?!\p{sc=Han})[\p{L}\p{N}\p{M}])+(?:['’](?!\p{sc=Han})\p{L}+)*/gu;

/** The words of a text in order, without case, punctuation and footnote marks. */
export const foldWords = (text: string): Word[] =>
  Array.from(text.replaceAll(/[⁰¹²³⁴-⁹]/g, ' ').matchAll(word), (match) => ({
    folded: unifyRadicals(match[0]).normalize('NFKC').toLowerCase().replaceAll(/['’]/g, ''),
    start: match.index,
    end: match.index + match[0].length,
    isHan: /^\p{sc=Han}$/u.test(match[0]),
  }));
