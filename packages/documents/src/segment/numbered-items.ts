import type { OfficialDocument } from '../read/document.ts';
import { joinLines, pageLines, type PageLine } from './page-lines.ts';
import type { Passage } from './passage.ts';

interface Item {
  number: number;
  lines: string[];
  markIndent: number;
  page?: number;
  pageEnd?: number;
}

/** The number before an item: `4. `; a heading such as `2.1` has none. */
const mark = /^(\d{1,3})[.)、．]\s+(?=\S)/;

const bulletMark = /^[•●▪‣]\s*(?=\S)/;

/** A superscript number opens a footnote below the text of a page. */
const opensFootnote = /^[⁰¹²³⁴-⁹]/;

/** Where a sentence or the start of a list ends, before marks of footnotes. */
const endsSentence = /[.。!！?？;；:：”"）)](?:[⁰¹²³⁴-⁹\s,]|\[(?:footnote )?\d{1,3}\])*$/;

/**
 * Whether a line goes on with an item: in a text that is laid out, what is set in deeper than its number,
 * and the bullets below it; in one that is not, the lines up to the next empty one, and bullets.
 */
const isFurther = (line: PageLine, item: Item, isLaidOut: boolean): boolean => {
  const isBullet = bulletMark.test(line.text);
  return isLaidOut
    ? line.indent > item.markIndent ||
        (isBullet && line.indent >= item.markIndent && line.indent > 0)
    : isBullet || !line.blankAbove;
};

/**
 * Cuts a text that numbers its provisions on from 1 to its end, across its headings: a passage is a number
 * and what belongs to it. Headings with such numbers, which end no sentence, and numbers out of turn
 * are no items.
 */
export const numberedItems = (document: OfficialDocument): Passage[] => {
  const pages = pageLines(document);
  const isLaidOut = pages.some(({ lines }) => lines.some(({ indent }) => indent > 0));
  const found: Item[] = [];
  let open: Item | undefined;
  const close = (): void => {
    if (open && endsSentence.test(joinLines(open.lines))) found.push(open);
    open = undefined;
  };
  for (const { lines, printed } of pages) {
    for (const line of lines) {
      // Footnotes interrupt an item at the foot of a page; its text goes on at the top of the next.
      if (open && isLaidOut && opensFootnote.test(line.text)) break;
      const number = Number(mark.exec(line.text)?.[1]);
      const expected = (open?.number ?? found.at(-1)?.number ?? 0) + 1;
      const isNext =
        number === expected ||
        // What is open may turn out to be a heading with the number of the item that follows.
        (open !== undefined && number === open.number && !endsSentence.test(joinLines(open.lines)));
      if (isNext) {
        close();
        open = {
          number,
          lines: [line.text.replace(mark, '')],
          markIndent: line.indent,
          ...(printed === undefined ? {} : { page: printed }),
        };
      } else if (open && isFurther(line, open, isLaidOut)) {
        open.lines.push(line.text.replace(bulletMark, ''));
        if (printed !== undefined && printed !== open.page) open.pageEnd = printed;
      } else close();
    }
  }
  close();
  return found.map(({ number, lines, page, pageEnd }, index) => ({
    order: index + 1,
    locator: {
      ...(page === undefined ? {} : { page }),
      ...(pageEnd === undefined ? {} : { pageEnd }),
      item: String(number),
    },
    text: joinLines(lines),
  }));
};
