// This build of the library runs on every engine.
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { BriefView } from '@parley/queries/brief';
import { tableOf } from './lines.ts';

/** A brief as CSV (RFC 4180) for spreadsheets: a byte order mark, CRLF, and no cell that would run as a formula. */
export const writeCsv = (view: BriefView): string => {
  const { columns, rows } = tableOf(view);
  return stringify([columns, ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
};
