import { foldWord } from './terms.ts';

/**
 * The smallest parts of a query that synonyms are compared by: a word, or one Chinese character. The
 * plus of 人工智能+ counts as a character.
 */
export interface Atom {
  /** A word as it is indexed, or the character itself. */
  atom: string;
  written: string;
  han: boolean;
}

const parts = /(\p{Script=Han}|(?<=\p{Script=Han})\+)|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}’'])+/gu;

/** The atoms of a text in order. */
export const atomsOf = (text: string): Atom[] =>
  [...text.normalize('NFKC').matchAll(parts)].flatMap(({ 0: written, 1: character }) => {
    const atom = character ?? foldWord(written);
    return atom === '' ? [] : [{ atom, written, han: character !== undefined }];
  });
