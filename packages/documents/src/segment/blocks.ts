import type { OfficialDocument } from '../read/document.ts';
import { joinLines, pageLines, type Page, type PageLine } from './page-lines.ts';

/** A paragraph as it is set: lines that belong together. */
export interface Block {
  text: string;
  page?: number;
}

/** Indentation, in characters, from which a line is the first of a paragraph. */
const firstLineIndent = 2;

/** A line that closes the text of a page; footnotes stand below it. */
const footnoteRule = /^_{5,}$/;

/** What a page begins with that says whose the text is, and is no part of it. */
const imprint = /^(?:©|copyright\b|版权所有)/i;

const charactersOn = ({ lines }: Page): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0);

/**
 * The pages that carry the text: without a cover and an imprint before it, as government prints
 * have, and without what follows an imprint behind it. A full page is none, whatever it begins with.
 */
const textPages = (pages: readonly Page[]): readonly Page[] => {
  const full = pages.reduce((most, page) => Math.max(most, charactersOn(page)), 0);
  const imprints = pages.flatMap((page, index) =>
    imprint.test(page.lines[0]?.text ?? '') && charactersOn(page) < full / 2 ? [index] : [],
  );
  const start = imprints.find((index) => index < pages.length / 2) ?? -1;
  return pages.slice(
    start + 1,
    imprints.find((index) => index > start && index > 0),
  );
};

/** The part of the measure that a line fills at least when its paragraph goes on below it. */
const fullLine = 0.6;

/** The length that all but the longest lines of a text stay below: its measure, in characters. */
const measureOf = (pages: readonly Page[]): number => {
  const lengths = pages.flatMap(({ lines }) => lines.map(({ text }) => text.length));
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.75)] ?? 0;
};

/** A line of an indented paragraph, such as an item of a list, that is not its first. */
const isHanging = (line: PageLine, above: PageLine | undefined): boolean =>
  !line.blankAbove &&
  line.indent === above?.indent &&
  !/[.;:!?]$/.test(above.text) &&
  /^\p{Ll}/u.test(line.text);

/**
 * Cuts a document into paragraphs: at empty lines and at indented first lines; where a text has
 * neither, at every line. A paragraph goes on over a page break when its line before the break is
 * full and the one behind it is not set in.
 */
export const blocksOf = (document: OfficialDocument): Block[] => {
  const pages = textPages(pageLines(document));
  const measure = measureOf(pages);
  const isLaidOut = pages.some(({ lines }) =>
    lines.some(({ blankAbove, indent }, index) => index > 0 && (blankAbove || indent > 0)),
  );
  const isFirst = (line: PageLine, above: PageLine | undefined, open: string): boolean => {
    if (!isLaidOut) return true;
    if (line.indent >= firstLineIndent) return !isHanging(line, above);
    return above === undefined ? open.length < measure * fullLine : line.blankAbove;
  };
  const blocks: { lines: string[]; page?: number }[] = [];
  for (const { lines, printed } of pages) {
    const rule = lines.findIndex(({ text }) => footnoteRule.test(text));
    for (const [index, line] of lines.slice(0, rule === -1 ? undefined : rule).entries()) {
      const open = blocks.at(-1);
      if (open && !isFirst(line, lines[index - 1], open.lines.at(-1) ?? ''))
        open.lines.push(line.text);
      else blocks.push({ lines: [line.text], ...(printed === undefined ? {} : { page: printed }) });
    }
  }
  return blocks.map(({ lines, ...rest }) => ({ text: joinLines(lines), ...rest }));
};
