import type { OfficialDocument } from '../read/document.ts';

/** One line of a document's text, without running headers and page numbers. */
export interface PageLine {
  text: string;
  /** Number of characters that the line is set in by. */
  indent: number;
  blankAbove: boolean;
}

/** A page with the number that is printed on it, where one is. */
export interface Page {
  printed?: number;
  lines: readonly PageLine[];
}

/** How far from the top and the bottom of a page a running line may stand, in lines. */
const reach = 6;

const splitPage = (text: string): PageLine[] => {
  const lines: PageLine[] = [];
  let blankAbove = false;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed === '') blankAbove = true;
    else {
      // An ideographic space is as wide as two letters.
      const before = raw.slice(0, raw.length - raw.trimStart().length);
      const indent = before.length + (before.match(/\u3000/g)?.length ?? 0);
      lines.push({ text: trimmed, indent, blankAbove });
      blankAbove = false;
    }
  }
  return lines;
};

/** A running line is short. */
const longestRunning = 200;

/** Page numbers differ from page to page; the rest of a running line does not. */
const shapeOf = (text: string): string =>
  text.slice(0, longestRunning).replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ');

const pageNumber = (text: string): number | undefined => {
  const digits = /^[-–—\s]*(\d{1,4})(?:\s*\/\s*\d{1,4})?[-–—\s]*$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/**
 * What stands where near the edges of a page. The place belongs to it: a sentence of the text may
 * stand near the edge of several pages, and running lines stand at the same line of them.
 */
const edgesOf = (lines: readonly PageLine[]): { top: string[]; bottom: string[] } => {
  const shapes = (edge: readonly PageLine[], name: string): string[] =>
    edge.map(({ text }, index) =>
      text.length > longestRunning ? '' : `${name} ${index} ${shapeOf(text)}`,
    );
  return {
    top: shapes(lines.slice(0, reach), 'top'),
    bottom: shapes(lines.slice(-reach).toReversed(), 'bottom'),
  };
};

/** What stands at the same place of three pages in ten, and of two at least. */
const runningEdges = (pages: readonly PageLine[][]): Set<string> => {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const { top, bottom } = edgesOf(lines);
    for (const edge of [...top, ...bottom])
      if (edge !== '') counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.3));
  return new Set([...counts].flatMap(([edge, count]) => (count >= least ? [edge] : [])));
};

/**
 * How far the printed numbers run ahead of the pages of the file, on most pages: a number near the edge
 * may be the mark of a footnote, and only the page's own counts up with the pages.
 */
const usualShift = (numbers: readonly (readonly number[])[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const [index, there] of numbers.entries())
    for (const shift of new Set(there.map((number) => number - index)))
      counts.set(shift, (counts.get(shift) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] > 1 ? first[0] : undefined;
};

/** The pages of a document as lines, with running headers, footers and page numbers taken off. */
export const pageLines = (document: OfficialDocument): Page[] => {
  const pages = document.pages.map(splitPage);
  if (document.format !== 'pdf' && pages.length === 1) return pages.map((lines) => ({ lines }));
  const running = runningEdges(pages);
  const isRunning = (line: PageLine | undefined, edge: string | undefined): boolean =>
    (line !== undefined && pageNumber(line.text) !== undefined) ||
    (edge !== undefined && running.has(edge));
  const cut = pages.map((lines) => {
    const edges = edgesOf(lines);
    let start = 0;
    while (start < reach && isRunning(lines[start], edges.top[start])) start += 1;
    let end = lines.length;
    while (
      end > Math.max(start, lines.length - reach) &&
      isRunning(lines[end - 1], edges.bottom[lines.length - end])
    )
      end -= 1;
    // A page whose header is not known as running, because it is alone, has a number near its edge.
    const top = lines.slice(0, Math.max(start, 3));
    const bottom = lines.slice(Math.max(0, Math.min(end, lines.length - 2)));
    const numbers = [...top, ...bottom].flatMap(({ text }) => pageNumber(text) ?? []);
    return { numbers, lines: lines.slice(start, end) };
  });
  const shift = usualShift(cut.map(({ numbers }) => numbers));
  return cut.map(({ numbers, lines }, index): Page => {
    const printed = numbers.find((number) => number - index === shift) ?? numbers[0];
    return { ...(printed === undefined ? {} : { printed }), lines };
  });
};

/** Whether the words of two lines belong together: at a hyphen, and between Chinese characters. */
const isTight = (above: string, below: string): boolean => {
  const end = above.slice(-3);
  return (
    /\p{L}[-\u2010]$/u.test(end) ||
    (/[\p{sc=Han}，。；：、]$/u.test(end) && /^\p{sc=Han}/u.test(below))
  );
};

/** Lines of one passage as running text. */
export const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line, index) => {
      const above = lines[index - 1];
      return above === undefined || isTight(above, line) ? line : ` ${line}`;
    })
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
