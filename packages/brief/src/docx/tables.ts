import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  LineRuleType,
  type ITableCellOptions,
} from 'docx';
import type { Block, Paragraph as Text, TitledList } from '../document/blocks.ts';
import { childrenOf, itemOf, paragraphsOf } from './paragraphs.ts';

/** Width of the text of an A4 page between margins of 2 cm, in twentieths of a point. */
export const textWidth = 9638;

const line = { style: BorderStyle.SINGLE, size: 4, color: '9A9A9A' };
const strongLine = { style: BorderStyle.SINGLE, size: 8, color: '1F1F1F' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const widths = (columns: number): number[] =>
  Array.from({ length: columns }, () => Math.floor(textWidth / columns));

const cell = (
  children: readonly Paragraph[],
  width: number,
  options: Omit<ITableCellOptions, 'children'> = {},
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    // Word asks for a paragraph in every cell.
    children: children.length === 0 ? [new Paragraph('')] : children,
    ...options,
  });

const inCell = (texts: readonly Text[], keepNext: boolean): Paragraph[] =>
  texts.flatMap((text) => paragraphsOf(text, keepNext ? { keepNext: true } : {}));

/** What each side says: the head is repeated on every page, and no row is broken. */
export const comparisonTable = ({ head, rows }: Extract<Block, { kind: 'table' }>): Table => {
  const columns = widths(head.length);
  const [width = textWidth] = columns;
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 40, left: 100, right: 100 },
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      bottom: line,
      insideHorizontal: line,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((texts) =>
          cell(inCell(texts, true), width, { borders: { bottom: strongLine } }),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children:
              row.kind === 'across'
                ? [
                    cell(inCell(row.paragraphs, false), textWidth, {
                      columnSpan: head.length,
                      shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F3F1EC' },
                    }),
                  ]
                : row.cells.map((texts) => cell(inCell(texts, false), width)),
          }),
      ),
    ],
  });
};

const listCell = ({ title, items }: TitledList, width: number): [TableCell, TableCell] => [
  cell(
    [
      new Paragraph({
        heading: 'Heading1',
        children: title.flatMap((each) => childrenOf(each)),
      }),
    ],
    width,
  ),
  cell(items.flatMap(itemOf), width),
];

/** Two lists beside each other, each under its heading. */
export const pairTable = ({ lists }: Extract<Block, { kind: 'pair' }>): Table => {
  const width = Math.floor(textWidth / 2);
  const [left, right] = lists;
  const [leftHead, leftItems] = listCell(left, width);
  const [rightHead, rightItems] = listCell(right, width);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [width, width],
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 200 },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: none,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: [leftHead, rightHead] }),
      new TableRow({ children: [leftItems, rightItems] }),
    ],
  });
};

/** Two tables without a paragraph between them become one in Word. */
export const betweenTables = (): Paragraph =>
  new Paragraph({ spacing: { line: 80, lineRule: LineRuleType.EXACT, before: 0, after: 0 } });
