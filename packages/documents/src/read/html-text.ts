import { Tokenizer } from 'htmlparser2';
import { raised } from './pdf-lines.ts';

/** Elements whose content is no text of the document. All of them must be closed. */
const silent = new Set(
  'iframe nav noscript object script select style svg template textarea title'.split(' '),
);

/** Elements that start and end on a line of their own. */
const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const nothing = (): void => undefined;

/** Collects the text of a page while its tags go by. */
const collector = () => {
  const parts: string[] = [];
  const lists: string[] = [];
  let hidden = 0;
  let superscripts = 0;
  const write = (text: string): void => {
    if (hidden === 0) parts.push(text);
  };
  return {
    parts,
    open: (name: string): void => {
      if (silent.has(name)) hidden += 1;
      if (name === 'sup') superscripts += 1;
      if (name === 'ol' || name === 'ul') lists.push(name);
      if (name === 'br') write('\n');
      if (blocks.has(name)) write('\n\n');
      if (name === 'li' && lists.at(-1) === 'ul') write('• ');
    },
    close: (name: string): void => {
      if (silent.has(name)) hidden = Math.max(0, hidden - 1);
      if (name === 'sup') superscripts = Math.max(0, superscripts - 1);
      if (name === 'ol' || name === 'ul') lists.pop();
      if (blocks.has(name)) write('\n\n');
    },
    text: (text: string): void => {
      // Lines of the source are no lines of the page; only blocks and <br> are.
      const flowing = text.replaceAll(/[ \t\n\f]+/g, ' ');
      const mark = flowing.replaceAll(/[[\]]|\bfootnote\b/g, '');
      const isMark = superscripts > 0 && /^[\s\d,]+$/.test(mark);
      write(isMark ? raised(mark.trim() === '' ? mark : mark.trim()) : flowing);
    },
  };
};

/**
 * The text of an HTML page: an empty line between blocks, `•` before items of an unordered list,
 * superscript digits for raised numbers. Scripts, styles and navigation are left out.
 *
 * Only tags are looked at, never their nesting, so that time grows with the length of the page
 * however deep it is nested.
 */
export const htmlText = (html: string): string => {
  const { parts, open, close, text } = collector();
  let opened = '';
  const nameAt = (start: number, end: number): string => html.slice(start, end).toLowerCase();
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        opened = nameAt(start, end);
      },
      // In HTML, `<p/>` opens a paragraph as `<p>` does.
      onopentagend: () => open(opened),
      onselfclosingtag: () => open(opened),
      onclosetag: (start, end) => close(nameAt(start, end)),
      ontext: (start, end) => text(html.slice(start, end)),
      ontextentity: (codepoint) => text(String.fromCodePoint(codepoint)),
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, ' ').replace(/^ /, '').replace(/ $/, ''))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
};
