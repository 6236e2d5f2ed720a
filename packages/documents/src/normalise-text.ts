import { unifyRadicals } from '@parley/model';

/**
 * Versions of `normaliseText`, the newest last: one for each time that the function came to give another
 * text for the same one. Fingerprints of every version can be compared. 2: CJK radicals equal their
 * characters.
 */
export const normaliserVersions = [1, 2] as const;

export type NormaliserVersion = (typeof normaliserVersions)[number];

/** The version that new fingerprints are made with. */
export const normaliserVersion: NormaliserVersion = 2;

const step = (text: string): string =>
  text
    // A raised number is a footnote mark, unless it is an exponent: 10²⁵.
    .replaceAll(/(?<![\d⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]+(?:[\s,]*[⁰¹²³⁴-⁹]+)*/g, '')
    .replaceAll(/\[\d{1,3}\]/g, '')
    // Before NFKC, which takes some of these apart.
    .replaceAll(/[‘’‚‛′`´]/g, "'")
    .replaceAll(/[“”„‟″«»]|''/g, '"')
    .normalize('NFKC')
    // Invisible: soft hyphen, zero-width characters, byte order mark.
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replaceAll(/[‒–—―−]+/g, '–')
    .replaceAll('\u2010', '-')
    .replaceAll(/\s+/g, ' ')
    // At a line end nobody can tell whether a hyphen belongs to the word, so none inside a word counts.
    .replaceAll(/(?<=[\p{L}\p{M}]) ?- ?(?=\p{L})/gu, '')
    .replaceAll(/ ?– ?/g, '–')
    .replaceAll(/ (?=[,.;:!?)\]])/g, '')
    .replaceAll(/(?<=[\p{sc=Han}\u3000-\u303F]) | (?=[\p{sc=Han}\u3000-\u303F])/gu, '')
    .trim();

/**
 * A text without what differs between two prints of the same words: composed characters (NFKC),
 * hyphens inside words, shapes of quotes and dashes, white space, footnote marks. Letters, their case
 * and the rest of the punctuation stay. Normalising twice is normalising once.
 */
export const normaliseText = (
  given: string,
  version: NormaliserVersion = normaliserVersion,
): string => {
  const text = version === 1 ? given : unifyRadicals(given);
  let before = text;
  let after = step(before);
  // One step may make room for another: a mark that was composed, a space that is now inside a word.
  while (after !== before) [before, after] = [after, step(after)];
  return after;
};
