import type { BriefView } from '@parley/queries/brief';
import type { Block, Line, Paragraph, Run } from '../document/blocks.ts';
import { documentOf } from '../document/document-of.ts';

/** What Markdown or HTML would read as more than text. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`).replace(/\s+/g, ' ');

const marked = ({ text, mark }: Run): string => {
  const inner = text.trim();
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  const sign = mark === 'strong' ? '**' : mark === 'emphasis' ? '*' : '';
  return inner === '' ? text : `${before}${sign}${escaped(inner)}${sign}${after}`;
};

const runOf = (run: Run): string =>
  run.href !== undefined && /^https?:\/\//.test(run.href)
    ? `[${marked(run)}](<${run.href.replace(/[<>\s]/g, encodeURIComponent)}>)`
    : marked(run);

const lineOf = ({ runs, note }: Line): string =>
  runs.map(runOf).join('') + (note === undefined ? '' : `[^${note}]`);

const paragraphOf = ({ lines }: Paragraph, between: string): string =>
  lines.map(lineOf).join(between);

/** In a cell of a table there is one line: paragraphs are parted by a break. */
const cellOf = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map((paragraph) => paragraphOf(paragraph, '<br>')).join('<br>');

const itemsOf = (items: readonly Paragraph[][]): string =>
  items
    .map((item) => `- ${item.map((paragraph) => paragraphOf(paragraph, '  \n  ')).join('  \n  ')}`)
    .join('\n');

const headingOf = (level: number, lines: readonly Line[]): string =>
  `${'#'.repeat(level)} ${lines.map(lineOf).join(' · ')}`;

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const blockOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block.level + 1, block.lines)];
    case 'paragraph':
      return [paragraphOf(block.paragraph, '\n\n')];
    case 'list':
      return [itemsOf(block.items)];
    case 'pair':
      return block.lists.flatMap(({ title, items }) => [headingOf(2, title), itemsOf(items)]);
    case 'table': {
      // Markdown has no cell across columns: such a row stands in the first, the others are empty.
      const rows = block.rows.map((row) =>
        row.kind === 'cells'
          ? row.cells.map(cellOf)
          : block.head.map((_, place) => (place === 0 ? cellOf(row.paragraphs) : '')),
      );
      return [
        [
          rowOf(block.head.map(cellOf)),
          rowOf(block.head.map(() => '---')),
          ...rows.map(rowOf),
        ].join('\n'),
      ];
    }
  }
};

export interface MarkdownOptions {
  /** Whether sources are links; without them a brief is half as long. */
  linkSources?: boolean;
}

const withoutLinks = ({ runs, ...line }: Line): Line => ({
  ...line,
  runs: runs.map(({ text, mark }) => ({ text, ...(mark === undefined ? {} : { mark }) })),
});

/** A brief as Markdown (GitHub's, with tables and footnotes). */
export const writeMarkdown = (
  view: BriefView,
  { linkSources = true }: MarkdownOptions = {},
): string => {
  const { title, head, blocks, notes, running } = documentOf(view);
  return [
    headingOf(1, title),
    ...head.map((paragraph) => paragraphOf(paragraph, '\n\n')),
    ...blocks.flatMap(blockOf),
    escaped(`${running.unofficial} · ${running.foot}`),
    ...(notes.length === 0
      ? []
      : [
          notes
            .map(
              (lines, place) =>
                `[^${place + 1}]: ${lines.map((line) => lineOf(linkSources ? line : withoutLinks(line))).join(' ')}`,
            )
            .join('\n'),
        ]),
  ]
    .join('\n\n')
    .concat('\n');
};
