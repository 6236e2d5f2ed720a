import type { OfficialDocument } from '../read/document.ts';
import { joinLines, pageLines, type PageLine } from './page-lines.ts';
import type { Passage } from './passage.ts';

interface Bullet {
  lines: string[];
  markIndent: number;
  /** Indentation of its further lines, once one was seen. */
  textIndent?: number;
  page?: number;
  pageEnd?: number;
}

/** The mark of a bullet at the beginning of its line. */
export const bulletMark = /^[•●▪‣]\s*(?=\S)/;

/**
 * A further line of a bullet is indented deeper than the mark, and as its other lines are. That tells
 * it from headings and paragraphs (at the margin), centred lines and footnotes.
 */
const isFurther = (line: PageLine, bullet: Bullet, usual: number | undefined): boolean => {
  const expected = bullet.textIndent ?? usual;
  return (
    line.indent > bullet.markIndent &&
    (expected === undefined ? !line.blankAbove : Math.abs(line.indent - expected) <= 1)
  );
};

/**
 * Cuts a text whose provisions are bullets, as in America's AI Action Plan: a passage is a `•` and
 * the lines that hang from it, over page breaks too. Pages are the printed ones.
 */
export const bullets = (document: OfficialDocument): Passage[] => {
  const found: Bullet[] = [];
  let usual: number | undefined;
  for (const { lines, printed } of pageLines(document)) {
    // Footnotes and headings end a bullet for the page; its text may go on at the top of the next.
    let open = found.at(-1);
    let top = true;
    for (const line of lines) {
      const text = line.text.replace(bulletMark, '');
      if (text !== line.text) {
        open = { lines: [text], markIndent: line.indent };
        if (printed !== undefined) open.page = printed;
        found.push(open);
      } else if (open !== undefined && isFurther(line, open, usual)) {
        open.textIndent ??= line.indent;
        usual = open.textIndent;
        open.lines.push(line.text);
        if (printed !== undefined && printed !== open.page) open.pageEnd = printed;
      } else if (open !== undefined && open.markIndent === 0 && !line.blankAbove && !top)
        // Text that is not laid out: a bullet lasts until the next empty line.
        open.lines.push(line.text);
      else open = undefined;
      top = false;
    }
  }
  return found.map(({ lines, page, pageEnd }, index) => ({
    order: index + 1,
    locator: {
      ...(page === undefined ? {} : { page }),
      ...(pageEnd === undefined ? {} : { pageEnd }),
      bullet: index + 1,
    },
    text: joinLines(lines),
  }));
};
