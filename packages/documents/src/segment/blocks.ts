import type { OfficialDocument } from '../read/document.ts';
import { joinLines, pageLines } from './page-lines.ts';

/** A paragraph as it is set: lines that belong together. */
export interface Block {
  text: string;
  page?: number;
}

/** Indentation, in characters, from which a line is the first of a paragraph. */
const firstLineIndent = 2;

/** A line that closes the text of a page; footnotes stand below it. */
const footnoteRule = /^_{5,}$/;

/**
 * Cuts a document into paragraphs: at empty lines and at indented first lines; where a text has
 * neither, at every line. A paragraph that does not start anew on the next page goes on there.
 */
export const blocksOf = (document: OfficialDocument): Block[] => {
  const pages = pageLines(document);
  const isLaidOut = pages.some(({ lines }) =>
    lines.some(({ blankAbove, indent }, index) => index > 0 && (blankAbove || indent > 0)),
  );
  const blocks: { lines: string[]; page?: number }[] = [];
  for (const { lines, printed } of pages) {
    const rule = lines.findIndex(({ text }) => footnoteRule.test(text));
    for (const [index, line] of lines.slice(0, rule === -1 ? undefined : rule).entries()) {
      const isFirst =
        !isLaidOut || line.indent >= firstLineIndent || (line.blankAbove && index > 0);
      const open = blocks.at(-1);
      if (open && !isFirst) open.lines.push(line.text);
      else blocks.push({ lines: [line.text], ...(printed === undefined ? {} : { page: printed }) });
    }
  }
  return blocks.map(({ lines, ...rest }) => ({ text: joinLines(lines), ...rest }));
};
