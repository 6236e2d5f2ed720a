// This build of the library runs on every engine.
import { stringify } from 'csv-stringify/browser/esm/sync';
import { cellOf } from './cells.ts';
import type { Column } from './columns.ts';

/**
 * A table as CSV (RFC 4180): UTF-8, CRLF, and no cell that a spreadsheet would run as a formula.
 *
 * @param bom Whether a byte order mark comes first, by which Excel knows UTF-8 and at which other readers stumble.
 */
export const csvOf = (
  things: readonly unknown[],
  columns: readonly Column[],
  bom = false,
): string =>
  stringify(
    [
      columns.map(({ name }) => name),
      ...things.map((thing) => columns.map((column) => cellOf(thing, column))),
    ],
    { bom, record_delimiter: 'windows', escape_formulas: true },
  );
