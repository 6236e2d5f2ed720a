import { decodeText } from './decode-text.ts';
import type { OfficialDocument, Unreadable } from './document.ts';
import { htmlText } from './html-text.ts';
import { isPdf, readPdf } from './read-pdf.ts';

/** Larger than any official text that is words; 64 MiB. */
const mostBytes = 64 * 1024 * 1024;

const saysPdf = (hint: string): boolean => /\.pdf$|^application\/pdf\b/i.test(hint);

const saysHtml = (hint: string): boolean =>
  /\.[sx]?html?$|^(?:text\/html|application\/xhtml\+xml)\b/i.test(hint);

const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|meta|title|div|p|h1)\b/i.test(
    text.slice(0, 4096),
  );

/**
 * Reads an official document: a PDF, an HTML page or plain text, told apart by its content and,
 * where that leaves a doubt, by the hint. Runs in Node and in browsers; sends nothing anywhere.
 *
 * @param bytes The whole file.
 * @param hint Its name or media type.
 * @returns The text by pages, or why there is none. Never throws, whatever the bytes are.
 */
export const readDocument = async (
  bytes: Uint8Array,
  hint = '',
): Promise<OfficialDocument | Unreadable> => {
  if (bytes.length === 0) return { unreadable: 'empty', detail: 'the file has no bytes' };
  if (bytes.length > mostBytes)
    return { unreadable: 'too-large', detail: `${Math.round(bytes.length / 1024 / 1024)} MiB` };
  if (isPdf(bytes)) return readPdf(bytes);
  if (saysPdf(hint))
    return { unreadable: 'not-a-document', detail: 'it is called a PDF and is none' };
  const text = decodeText(bytes);
  if (text === undefined)
    return { unreadable: 'not-a-document', detail: 'it is no PDF, no HTML page and no text' };
  const isHtml = saysHtml(hint) || looksLikeHtml(text);
  const pages = isHtml ? [htmlText(text)] : text.split('\f');
  if (pages.every((page) => page.trim() === ''))
    return { unreadable: 'empty', detail: 'there are no words in it' };
  return { format: isHtml ? 'html' : 'text', pages };
};
