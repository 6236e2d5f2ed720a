import type { BriefView } from '@parley/queries/brief';
import type { Block, Line, Paragraph, Run } from '../document/blocks.ts';
import { documentOf } from '../document/document-of.ts';
import { words } from '../document/words.ts';
import { escaped } from './escaped.ts';
import { style } from './style.ts';

export { style } from './style.ts';

const elements = { strong: 'strong', emphasis: 'em' } as const;

const runOf = ({ text, mark, href }: Run): string => {
  const inner = mark ? `<${elements[mark]}>${escaped(text)}</${elements[mark]}>` : escaped(text);
  return href !== undefined && /^https?:\/\//.test(href)
    ? `<a href="${escaped(href)}">${inner}</a>`
    : inner;
};

const tags = { en: 'en', zh: 'zh-Hans' } as const;

const contentOf = ({ runs, note }: Line): string =>
  runs.map(runOf).join('') +
  (note === undefined
    ? ''
    : `<sup id="cited-${note}"><a href="#note-${note}" role="doc-noteref">${note}</a></sup>`);

const spanOf = (line: Line): string =>
  `<span lang="${tags[line.language]}">${contentOf(line)}</span>`;

const paragraphOf = ({ tone, lines }: Paragraph): string =>
  lines
    .map((line) =>
      tone === 'quote'
        ? `<blockquote lang="${tags[line.language]}" class="quote">${contentOf(line)}</blockquote>`
        : `<p lang="${tags[line.language]}"${tone === 'body' ? '' : ` class="${tone}"`}>${contentOf(line)}</p>`,
    )
    .join('');

const paragraphsOf = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(paragraphOf).join('');

const listOf = (items: readonly Paragraph[][]): string =>
  `<ul>${items.map((item) => `<li>${paragraphsOf(item)}</li>`).join('')}</ul>`;

const headingOf = (level: number, lines: readonly Line[], id?: string): string =>
  `<h${level}${id === undefined ? '' : ` id="${escaped(id)}"`}>${lines.map(spanOf).join(' ')}</h${level}>`;

const blockOf = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return headingOf(block.level + 1, block.lines, block.id);
    case 'paragraph':
      return paragraphOf(block.paragraph);
    case 'list':
      return listOf(block.items);
    case 'pair':
      return `<div class="pair">${block.lists
        .map(({ title, items }) => `<section>${headingOf(2, title)}${listOf(items)}</section>`)
        .join('')}</div>`;
    case 'table': {
      const head = block.head
        .map((texts) => `<th scope="col">${paragraphsOf(texts)}</th>`)
        .join('');
      const rows = block.rows.map((row) =>
        row.kind === 'across'
          ? `<tr><td class="across" colspan="${block.head.length}">${paragraphsOf(row.paragraphs)}</td></tr>`
          : `<tr>${row.cells.map((texts) => `<td>${paragraphsOf(texts)}</td>`).join('')}</tr>`,
      );
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
  }
};

/** A brief as one HTML file, ready for paper: no script, nothing loaded. */
export const writeHtml = (view: BriefView): string => {
  const { languages, title, head, blocks, notes, running } = documentOf(view);
  const [first = 'en'] = languages;
  const foot =
    running.href === ''
      ? escaped(running.foot)
      : `<a href="${escaped(running.href)}">${escaped(running.foot)}</a>`;
  const sources =
    notes.length === 0
      ? ''
      : `<section class="notes"><h2>${words.sources[first]}</h2><ol>${notes
          .map(
            (lines, place) =>
              `<li id="note-${place + 1}">${lines.map(spanOf).join(' ')} <a href="#cited-${place + 1}" role="doc-backlink" aria-label="${place + 1}">↩</a></li>`,
          )
          .join('')}</ol></section>`;
  return `<!doctype html><html lang="${tags[first]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escaped(running.top)}</title><style>${style}</style></head><body><header><span>${escaped(running.top)}</span><span>${escaped(running.unofficial)}</span></header><main>${headingOf(1, title)}${paragraphsOf(head)}${blocks.map(blockOf).join('')}${sources}</main><footer><span>${foot}</span></footer></body></html>\n`;
};
