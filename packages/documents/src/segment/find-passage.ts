import type { Locator, Passage } from './passage.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/**
 * A paragraph without a printed number as the corpus writes its place: `preamble, 6th paragraph
 * (counted)` is `PP6`, `unnumbered; position 8, second bullet` is `8(b)`.
 */
const shortParagraph = (paragraph: string): string =>
  paragraph
    .replace(/^preamble, (\d+)(?:st|nd|rd|th) paragraph.*$/, 'PP$1')
    .replace(
      /^unnumbered; position (\d+)(?:, ([a-z]+) bullet)?$/,
      (_, position: string, ordinal: string | undefined) =>
        ordinal === undefined
          ? position
          : `${position}(${String.fromCodePoint(0x61 + ordinals.indexOf(ordinal))})`,
    );

/** Whether a passage stands where a provision says, pages apart: they move between editions. */
export const matchesLocator = (locator: Locator, passage: Passage): boolean => {
  const { bullet, item, paragraph } = locator;
  const there = passage.locator;
  return (
    (bullet ?? item ?? paragraph) !== undefined &&
    (bullet === undefined || bullet === there.bullet) &&
    // A paragraph that is counted from the top stands in no item.
    (item === there.item || (item === undefined && paragraph === undefined)) &&
    (paragraph === undefined || shortParagraph(paragraph) === there.paragraph)
  );
};

/**
 * The passage that a provision's locator names, by bullet, item or paragraph.
 * Says so when none stands there, or several do and the locator does not tell which.
 */
export const findPassage = (
  locator: Locator,
  passages: readonly Passage[],
): Passage | 'none' | 'several' => {
  const [found, ...others] = passages.filter((passage) => matchesLocator(locator, passage));
  if (found === undefined) return 'none';
  return others.length === 0 ? found : 'several';
};
