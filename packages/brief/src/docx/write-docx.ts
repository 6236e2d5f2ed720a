import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TableOfContents,
  TextRun,
  type FileChild,
} from 'docx';
import type { BriefView } from '@parley/queries/brief';
import type { Block, BriefDocument } from '../document/blocks.ts';
import { documentOf } from '../document/document-of.ts';
import { words } from '../document/words.ts';
import { finish } from './finish.ts';
import { childrenOf, headingOf, itemOf, paragraphsOf } from './paragraphs.ts';
import { paragraphStyles, styles } from './styles.ts';
import { betweenTables, comparisonTable, pairTable, textWidth } from './tables.ts';

const blockOf = (block: Block): FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block.level, block.lines)];
    case 'paragraph':
      return paragraphsOf(block.paragraph);
    case 'list':
      return block.items.flatMap(itemOf);
    case 'pair':
      return [pairTable(block), betweenTables()];
    case 'table':
      return [comparisonTable(block), betweenTables()];
  }
};

const rule = { style: BorderStyle.SINGLE, size: 4, color: '9A9A9A', space: 4 };
const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }];

const headerOf = ({ running }: BriefDocument): Header =>
  new Header({
    children: [
      new Paragraph({
        style: paragraphStyles.quiet,
        tabStops,
        border: { bottom: rule },
        children: [new TextRun(running.top), new TextRun(`\t${running.unofficial}`)],
      }),
    ],
  });

const footerOf = ({ running }: BriefDocument): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: paragraphStyles.quiet,
        tabStops,
        border: { top: rule },
        children: [
          ...(running.href === ''
            ? [new TextRun(running.foot)]
            : [
                new ExternalHyperlink({
                  link: running.href,
                  children: [new TextRun({ text: running.foot })],
                }),
              ]),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

const contentsOf = (document: BriefDocument): FileChild[] => {
  const [first = 'en'] = document.languages;
  return document.contents
    ? [
        new Paragraph({ style: paragraphStyles.label, text: words.contents[first] }),
        new TableOfContents(words.contents[first], {
          hyperlink: true,
          headingStyleRange: '1-2',
          // Word would ask before it opens the file.
          beginDirty: false,
        }),
      ]
    : [];
};

/**
 * A brief as a Word file (Office Open XML): real styles and headings, tables with a repeated head and
 * unbroken rows, footnotes, the language of every run, A4. Runs in Node and in a browser; the same
 * view gives the same bytes.
 */
export const writeDocx = async (view: BriefView): Promise<Uint8Array<ArrayBuffer>> => {
  const brief = documentOf(view);
  const document = new Document({
    title: brief.running.top,
    subject: brief.running.unofficial,
    creator: 'Parley',
    lastModifiedBy: 'Parley',
    description: brief.running.foot,
    styles,
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 280, hanging: 220 } } },
            },
          ],
        },
      ],
    },
    footnotes: Object.fromEntries(
      brief.notes.map((lines, place) => [
        place + 1,
        {
          children: [
            new Paragraph({
              style: 'FootnoteText',
              children: lines.flatMap((line, at) => [
                ...(at === 0 ? [] : [new TextRun({ text: ' ' })]),
                ...childrenOf(line),
              ]),
            }),
          ],
        },
      ]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1020, left: 1134, right: 1134, header: 560, footer: 500 },
          },
        },
        headers: { default: headerOf(brief) },
        footers: { default: footerOf(brief) },
        children: [
          new Paragraph({
            heading: 'Title',
            children: brief.title.flatMap((line, place) => [
              ...(place === 0 ? [] : [new TextRun({ text: '  ' })]),
              ...childrenOf(line),
            ]),
          }),
          ...brief.head.flatMap((paragraph) => paragraphsOf(paragraph)),
          ...contentsOf(brief),
          ...brief.blocks.flatMap(blockOf),
        ],
      },
    ],
  });
  return finish(
    await Packer.toArrayBuffer(document).then((buffer) => new Uint8Array(buffer)),
    brief.date,
  );
};
