import { getDocumentProxy } from 'unpdf';
import { unpacksToMore } from './inflated-size.ts';
import { pagesOf, type Piece } from './pdf-lines.ts';
import type { OfficialDocument, Unreadable } from './document.ts';

/** More pages than any plan has; a file with more is something else. */
const mostPages = 2000;

/** A page has a hundredth of it; a picture of a page at 300 dots an inch stays below. */
const mostUnpacked = 64 * 1024 * 1024;

/** Pieces of text in a file; the plans have some tens of thousands. */
const mostPieces = 500_000;

/** How long all pages of a file may take together, in milliseconds; the plans take a second or two. */
const longest = 60_000;

const tooSlow: Unreadable = {
  unreadable: 'too-large',
  detail: 'reading it takes longer than a minute',
};

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

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type TextContent = Awaited<ReturnType<Page['getTextContent']>>;

const toPiece = (item: TextContent['items'][number]): Piece[] => {
  if (!('str' in item)) return [];
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number);
  const size = Math.round(Math.hypot(a, b) * 10) / 10;
  return [{ text: item.str, x, y, width: item.width, size }];
};

/**
 * The pieces of a page, or undefined when it has more than `most`. The rest is read and dropped: pdf.js fails
 * where nobody can catch it when its stream is cancelled. Read by hand, since not every browser iterates.
 */
const piecesOf = async (page: Page, most: number): Promise<Piece[] | undefined> => {
  const reader: ReadableStreamDefaultReader<TextContent> = page.streamTextContent().getReader();
  let pieces: Piece[] | undefined = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces?.push(...next.value.items.flatMap(toPiece));
    if (pieces !== undefined && pieces.length > most) pieces = undefined;
  }
  return pieces;
};

/**
 * Reads the text of a PDF page by page, in Node and in browsers alike. Its limits are for the whole file;
 * within one page pdf.js cannot be interrupted, so whoever reads files of strangers does it in a worker
 * that can be ended.
 *
 * @param most How long it may take, in milliseconds.
 */
export const readPdf = async (
  bytes: Uint8Array,
  most = longest,
): Promise<OfficialDocument | Unreadable> => {
  const began = performance.now();
  if (!isWhole(bytes)) return { unreadable: 'damaged', detail: 'the end of the file is missing' };
  // A copy, because pdf.js takes what it is given.
  const copy = new Uint8Array(bytes);
  if (await unpacksToMore(copy, mostUnpacked))
    return { unreadable: 'too-large', detail: 'it unpacks to far more than a text has' };
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>> | undefined;
  try {
    // 0 keeps the warnings of pdf.js off the terminal.
    pdf = await getDocumentProxy(copy, { verbosity: 0 });
    if (pdf.numPages > mostPages)
      return { unreadable: 'too-large', detail: `${pdf.numPages} pages` };
    const pages: Piece[][] = [];
    let count = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      if (performance.now() - began > most) return tooSlow;
      const page = await pdf.getPage(number);
      const pieces = await piecesOf(page, mostPieces - count);
      if (pieces === undefined)
        return { unreadable: 'too-large', detail: `more than ${mostPieces} pieces of text` };
      count += pieces.length;
      pages.push(pieces);
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
