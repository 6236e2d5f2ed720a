import type { OfficialDocument } from './read/document.ts';
import { joinLines, pageLines } from './segment/page-lines.ts';

/** All words of a document as one running text, without running headers and page numbers. */
export const officialText = (document: OfficialDocument): string =>
  joinLines(pageLines(document).flatMap(({ lines }) => lines.map(({ text }) => text)));
