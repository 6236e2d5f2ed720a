// This build of the library runs on every engine.
import { stringify } from 'csv-stringify/browser/esm/sync';
import { cellOf } from './cells.ts';
import type { Column } from './columns.ts';

/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is: UTF-8 with a byte order mark, CRLF,
 * and no cell that a spreadsheet would run as a formula.
 */
export const csvOf = (things: readonly unknown[], columns: readonly Column[]): string =>
  stringify(
    [
      columns.map(({ name }) => name),
      ...things.map((thing) => columns.map((column) => cellOf(thing, column))),
    ],
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
