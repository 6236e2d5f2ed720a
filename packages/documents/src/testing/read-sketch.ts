import type { OfficialDocument } from '../read/document.ts';
import { readDocument } from '../read/read-document.ts';
import { smallPdf, type SketchPage } from './small-pdf.ts';

/**
 * Draws a sketch as a PDF and reads it back.
 *
 * @throws Error when it cannot be read.
 */
export const readSketch = async (
  pages: readonly SketchPage[],
  header?: string,
): Promise<OfficialDocument> =>
  requireDocument(await smallPdf(pages, header === undefined ? {} : { header }), 'sketch.pdf');

/**
 * Reads what must be readable.
 *
 * @throws Error when it is not.
 */
export const requireDocument = async (
  file: Uint8Array | string,
  hint: string,
): Promise<OfficialDocument> => {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const document = await readDocument(bytes, hint);
  if ('unreadable' in document) throw new Error(JSON.stringify(document));
  return document;
};
