/** A piece of text as it is placed on a page of a PDF, in points; `y` grows upwards. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** Pieces that stand on one baseline, in the order of the page. */
interface Line {
  text: string;
  x: number;
  y: number;
  size: number;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A raised number as superscript digits, so that a footnote mark never reads as part of the text. */
export const raised = (text: string): string =>
  text.replaceAll(/\d/g, (digit) => superscripts[Number(digit)] ?? digit).replaceAll(',', '');

/** The value that most characters have. */
const most = (weights: Iterable<readonly [value: number, characters: number]>): number => {
  const sums = new Map<number, number>();
  for (const [value, characters] of weights) sums.set(value, (sums.get(value) ?? 0) + characters);
  let best = 0;
  let highest = -1;
  for (const [value, sum] of sums) if (sum > highest) [best, highest] = [value, sum];
  return best;
};

const toLine = (pieces: readonly Piece[]): Line => {
  const [first] = pieces;
  const size = most(pieces.map((piece) => [piece.size, piece.text.trim().length] as const));
  const y = most(
    pieces.flatMap((piece) =>
      piece.size === size ? [[piece.y, piece.text.trim().length] as const] : [],
    ),
  );
  let text = '';
  let right = first?.x ?? 0;
  for (const piece of pieces) {
    if (piece.x - right > size * 0.3 && text !== '' && !/\s$/.test(text)) text += ' ';
    const isMark =
      piece.size < size * 0.85 && piece.y - y > size * 0.1 && /^[\d\s,]+$/.test(piece.text);
    text += isMark ? raised(piece.text) : piece.text;
    right = piece.x + piece.width;
  }
  return { text: text.trim(), x: first?.x ?? 0, y, size };
};

/** Groups the pieces of a page into lines. A raised footnote mark stays on the line it belongs to. */
const linesOf = (pieces: readonly Piece[]): Line[] => {
  const groups: Piece[][] = [];
  let group: Piece[] = [];
  let y = 0;
  let size = 0;
  let right = 0;
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const blank = piece.text.trim() === '';
    const near = Math.abs(piece.y - y) <= Math.max(size, piece.size) * 0.5;
    const onward = piece.x >= right - Math.max(size, piece.size);
    if (group.length === 0 || !near || !onward) {
      if (blank) continue;
      group = [];
      groups.push(group);
      size = 0;
    }
    group.push(piece);
    if (!blank && piece.size >= size) ({ y, size } = piece);
    right = piece.x + piece.width;
  }
  return groups.map(toLine);
};

/**
 * Web pages that were printed draw their header after their text. Lines that come last and stand
 * above all others are the top of the page.
 */
const topFirst = (lines: readonly Line[]): Line[] => {
  const lowestFrom: number[] = [];
  let lowest = Infinity;
  for (const { y } of lines.toReversed()) {
    lowest = Math.min(lowest, y);
    lowestFrom.push(lowest);
  }
  lowestFrom.reverse();
  let highest = -Infinity;
  for (const [index, { y }] of lines.entries()) {
    if (index > 0 && (lowestFrom[index] ?? -Infinity) > highest)
      return [...lines.slice(index), ...lines.slice(0, index)];
    highest = Math.max(highest, y);
  }
  return [...lines];
};

/** The left edge of the body text: the leftmost start that one line in twenty has. */
const marginOf = (lines: readonly Line[]): number => {
  const starts = new Map<number, number>();
  for (const { x } of lines) {
    const start = Math.round(x);
    starts.set(start, (starts.get(start) ?? 0) + 1);
  }
  const common = [...starts].filter(([, count]) => count >= Math.max(1, lines.length / 20));
  return Math.min(...common.map(([start]) => start));
};

/**
 * The text of each page with its layout kept as plain text keeps it: one line a line, an empty line
 * where the page leaves more than one and a half lines, spaces before body text that is indented from
 * the body's left edge (one for each half of its letter size), superscript digits for raised numbers.
 */
export const pagesOf = (pages: readonly (readonly Piece[])[]): string[] => {
  const all = pages.map((pieces) => topFirst(linesOf(pieces)));
  const bodySize = most(all.flat().map(({ size, text }) => [size, text.length] as const)) || 1;
  const body = all.flat().filter(({ size }) => size === bodySize);
  const margin = body.length === 0 ? 0 : marginOf(body);
  return all.map((lines) => {
    let text = '';
    let above: Line | undefined;
    for (const line of lines) {
      const gap = above === undefined ? 0 : Math.abs(above.y - line.y);
      if (above !== undefined) text += gap > Math.max(above.size, line.size) * 1.5 ? '\n\n' : '\n';
      // Only body text is indented; headings are centred, and footnotes have edges of their own.
      const isBody = line.size > bodySize * 0.9 && line.size < bodySize * 1.15;
      const indent = isBody ? Math.round((line.x - margin) / (bodySize * 0.5)) : 0;
      text += ' '.repeat(Math.min(80, Math.max(0, indent))) + line.text;
      above = line;
    }
    return text;
  });
};
