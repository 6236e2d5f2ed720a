import { PDFDocument, StandardFonts, type PDFFont } from '@cantoo/pdf-lib';

/**
 * One line of a page, as a plain-text sketch: `# ` a centred heading, `• ` a bullet, `  ` a further
 * line of one, `> ` the first line of an indented paragraph, `^` a footnote, `_` the rule above
 * footnotes, nothing a gap; anything else stands at the margin. `{4}` is a raised footnote mark.
 */
type SketchLine = string;

const margin = 72;
const body = 11;

const isGap = (line: SketchLine): boolean => line === '';

interface Style {
  text: string;
  x: number;
  size: number;
}

const styleOf = (line: SketchLine): Style => {
  if (line.startsWith('# ')) return { text: line.slice(2), x: 97, size: 26 };
  if (line.startsWith('• ')) return { text: line.slice(2), x: margin + 23, size: body };
  if (line.startsWith('  ')) return { text: line.slice(2), x: margin + 23, size: body };
  if (line.startsWith('> ')) return { text: line.slice(2), x: margin + 24, size: body };
  if (line.startsWith('^')) return { text: line.slice(1), x: margin, size: 8 };
  if (line.startsWith('_')) return { text: '__________________', x: margin - 24, size: 8 };
  return { text: line, x: margin, size: body };
};

const drawLine = (
  page: ReturnType<PDFDocument['addPage']>,
  font: PDFFont,
  line: SketchLine,
  y: number,
): void => {
  const { text, x, size } = styleOf(line);
  if (line.startsWith('• ')) page.drawText('•', { x: margin + 9, y, size, font });
  let right = x;
  for (const [index, part] of text.split(/\{(\d+)\}/).entries()) {
    const isMark = index % 2 === 1;
    const drawn = isMark ? size * 0.6 : size;
    if (part !== '')
      page.drawText(part, { x: right, y: isMark ? y + size * 0.35 : y, size: drawn, font });
    right += font.widthOfTextAtSize(part, drawn);
  }
};

/** A page of a PDF for tests, with a running header and a printed number. */
export interface SketchPage {
  number?: number;
  lines: readonly SketchLine[];
}

/** Draws pages from their sketch, headers first, as word processors write them. */
export const smallPdf = async (
  pages: readonly SketchPage[],
  { header = 'THE HARBOUR PLAN', password }: { header?: string; password?: string } = {},
): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const { number, lines } of pages) {
    const page = document.addPage([612, 792]);
    if (header !== '') page.drawText(header, { x: 247, y: 738, size: 12, font });
    if (number !== undefined) page.drawText(String(number), { x: 304, y: 45, size: body, font });
    let y = 700;
    for (const line of lines) {
      if (!isGap(line)) drawLine(page, font, line, y);
      y -= isGap(line) ? 8 : 14;
    }
  }
  if (password !== undefined) document.encrypt({ userPassword: password, ownerPassword: password });
  return document.save();
};

/** A plan of seven bullets on three pages; the last repeats the fourth, the third runs over a page. */
export const harbourPlan: readonly SketchPage[] = [
  {
    number: 3,
    lines: [
      '# Pillar I: Build the Harbour',
      'Ships need somewhere to go, and this part says where.',
      '',
      'What to do',
      '',
      '• Dig a basin that is deep enough for large-',
      '  scale ships, and mark it on every map.{4}',
      '',
      '• Build two piers of stone.',
      '',
      '• Ask the port authority of each coast for a list of',
      '  wrecks, and remove those',
      '',
      '',
      '^{4} Harbour Act of 1921.',
    ],
  },
  {
    number: 4,
    lines: [
      '  that block the way.',
      '',
      'Light and Signals',
      'Ships sail at night as well.',
      '',
      '• Light the entrance from dusk to dawn.',
      '',
      '• Train keepers at four schools{5}, {6} and pay them.',
      '',
      '',
      '^{5} Keepers Act.',
      '^{6} Schools Act.',
    ],
  },
  {
    number: 5,
    lines: [
      '# Pillar II: Keep the Harbour',
      'What was built is to last.',
      '',
      '• Inspect the piers once a year.',
      '',
      '• Light the entrance from dusk to dawn.',
    ],
  },
];
