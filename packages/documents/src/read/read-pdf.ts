import { getDocumentProxy } from 'unpdf';
import { pagesOf, type Piece } from './pdf-lines.ts';
import type { OfficialDocument, Unreadable } from './document.ts';

/** More pages than any plan has; a file with more is something else. */
const mostPages = 2000;

const asLatin = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** Whether a file says by its first bytes that it is a PDF. */
export const isPdf = (bytes: Uint8Array): boolean =>
  asLatin(bytes.subarray(0, 1024)).includes('%PDF-');

/** A PDF ends with this mark; readers look for it in the last kilobyte or two. */
const isWhole = (bytes: Uint8Array): boolean => asLatin(bytes.subarray(-2048)).includes('%%EOF');

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** Reads the text of a PDF page by page, in Node and in browsers alike. */
export const readPdf = async (bytes: Uint8Array): Promise<OfficialDocument | Unreadable> => {
  if (!isWhole(bytes)) return { unreadable: 'damaged', detail: 'the end of the file is missing' };
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>> | undefined;
  try {
    // A copy, because pdf.js takes what it is given; 0 keeps its warnings off the terminal.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > mostPages)
      return { unreadable: 'too-large', detail: `${pdf.numPages} pages` };
    const pages: Piece[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        items.flatMap((item) => {
          if (!('str' in item)) return [];
          const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number);
          const size = Math.round(Math.hypot(a, b) * 10) / 10;
          return [{ text: item.str, x, y, width: item.width, size }];
        }),
      );
      page.cleanup();
    }
    const texts = pagesOf(pages);
    if (texts.every((text) => text.trim() === ''))
      return { unreadable: 'empty', detail: 'its pages are pictures without text' };
    return { format: 'pdf', pages: texts };
  } catch (error) {
    return nameOf(error) === 'PasswordException'
      ? { unreadable: 'encrypted', detail: 'a password is needed to open it' }
      : { unreadable: 'damaged', detail: 'it cannot be read to its end' };
  } finally {
    await pdf?.loadingTask.destroy().catch(() => undefined);
  }
};
