import { writeBracket } from './bracket/write-bracket.ts';
import { writeHtml } from './html/write-html.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';
import { writeCsv } from './table/csv.ts';
import type { BriefView } from '@parley/queries/brief';

/** What a brief can be written as: its media type, the end of its name, and what makes it. */
export const briefFormats = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // Loaded when it is first asked for: the library is large.
    write: async (view: BriefView) => (await import('./docx/write-docx.ts')).writeDocx(view),
  },
  md: { mediaType: 'text/markdown; charset=utf-8', write: writeMarkdown },
  html: { mediaType: 'text/html; charset=utf-8', write: writeHtml },
  /** In brackets, to go on from in a draft. */
  txt: { mediaType: 'text/plain; charset=utf-8', write: writeBracket },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', write: writeCsv },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (view: BriefView) => (await import('./table/xlsx.ts')).writeXlsx(view),
  },
} as const satisfies Record<
  string,
  {
    mediaType: string;
    write: (view: BriefView) => string | Promise<Uint8Array<ArrayBuffer>>;
  }
>;

export type BriefFormat = keyof typeof briefFormats;

/** A brief in a format, as bytes. */
export const writeBrief = async (
  view: BriefView,
  format: BriefFormat,
): Promise<Uint8Array<ArrayBuffer>> => {
  const written = await briefFormats[format].write(view);
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
};
