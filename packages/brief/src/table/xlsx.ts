import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/universal';
import type { BriefView } from '@parley/queries/brief';
import { documentOf } from '../document/document-of.ts';
import { textIn } from '../document/lines.ts';
import { words } from '../document/words.ts';
import { tableOf } from './lines.ts';

/** Longest text that a cell of a spreadsheet may hold. */
const longestCell = 32_767;

/** Always a text, so that nothing is run as a formula. */
const textCell = (text: string): Row[number] =>
  text === ''
    ? null
    : { value: text.slice(0, longestCell), type: String, wrap: true, alignVertical: 'top' };

const headCell = (text: string): Row[number] => ({ value: text, fontWeight: 'bold' });

const isLong = (name: string): boolean =>
  /^(?:text|official_words|counter_reading|sources|title)/.test(name);

/** The library writes the parts of a font in another order than the Open XML schema asks for. */
const fontsInOrder = (styles: string): string =>
  ['<b/>', ''].reduce(
    (written, bold) =>
      written.replaceAll(
        `<font><family val="2"/><scheme val="minor"/>${bold}<color theme="1"/></font>`,
        `<font>${bold}<color theme="1"/><family val="2"/><scheme val="minor"/></font>`,
      ),
    styles,
  );

/** A brief as a workbook: one sheet with a row for each line, one that says what it is. */
export const writeXlsx = async (view: BriefView): Promise<Uint8Array<ArrayBuffer>> => {
  const { columns, rows } = tableOf(view);
  const { running, head } = documentOf(view);
  const [first = 'en'] = view.languages;
  const sheets: Sheet<never>[] = [
    {
      sheet: 'brief',
      stickyRowsCount: 1,
      columns: columns.map((name) => ({ width: isLong(name) ? 50 : 16 })),
      data: [columns.map(headCell), ...rows.map((row) => row.map(textCell))],
    },
    {
      sheet: 'about',
      columns: [{ width: 100 }],
      data: [
        [headCell(textIn(view.title, first))],
        ...head.map(({ lines }) => [
          textCell(lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')),
        ]),
        [textCell(running.unofficial)],
        [textCell(running.foot)],
        ...words.methodLines[first].map((line) => [textCell(line)]),
      ],
    },
  ];
  const blob = await writeXlsxFile(sheets).toBlob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const files = unzipSync(bytes);
  const styles = files['xl/styles.xml'];
  if (styles) files['xl/styles.xml'] = strToU8(fontsInOrder(strFromU8(styles)));
  // A zip otherwise carries the time at which it was made.
  return new Uint8Array(zipSync(files, { mtime: new Date(`${view.date}T12:00:00`), level: 6 }));
};
