import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/universal';
import { cellOf, valueAt } from './cells.ts';
import type { Column } from './columns.ts';

/** One table of a workbook. */
export interface WorkbookTable {
  name: string;
  columns: readonly Column[];
  items: readonly unknown[];
}

/** Longest text that a cell of a spreadsheet may hold. */
const longestCell = 32_767;

const spreadsheetCell = (column: Column, item: unknown) => {
  const value = valueAt(item, column.path);
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  const text = cellOf(item, column);
  if (text === '') return null;
  if (text.length > longestCell) throw new RangeError(`${column.name} is too long for a cell.`);
  return { value: text, type: String, wrap: text.length > 40 };
};

const widthOf = ({ type, language, name }: Column): number => {
  if (language !== undefined || type === 'json') return 50;
  return Math.max(12, name.length + 2);
};

const sheetOf = ({ name, columns, items }: WorkbookTable): Sheet<never> => ({
  sheet: name,
  stickyRowsCount: 1,
  columns: columns.map((column) => ({ width: widthOf(column) })),
  data: [
    columns.map((column): Row[number] => ({ value: column.name, fontWeight: 'bold' })),
    ...items.map((item) => columns.map((column) => spreadsheetCell(column, item))),
  ],
});

/** The same content gives the same bytes: a zip otherwise carries the time at which it was made. */
const withoutClock = (bytes: Uint8Array, date: Date): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(unzipSync(bytes), { mtime: date, level: 6 }));

/**
 * A workbook (Office Open XML) with a sheet for each table; numbers and booleans keep their type.
 *
 * @param date Date of the content, written into the file in place of the time of writing.
 * @throws RangeError when a cell holds more than a spreadsheet can.
 */
export const writeXlsx = async (
  tables: readonly WorkbookTable[],
  date: string,
): Promise<Uint8Array<ArrayBuffer>> => {
  const blob = await writeXlsxFile(tables.map(sheetOf)).toBlob();
  return withoutClock(new Uint8Array(await blob.arrayBuffer()), new Date(`${date}T12:00:00`));
};
