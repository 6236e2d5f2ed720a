import type { Cited } from '../reference.ts';
import { cslItems, type CslItem } from './csl-json.ts';

const special: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Characters that TeX would take as commands. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\{}~^&%$#_]/g, (character) => special[character] ?? `\\${character}`);

const monthNames = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

const entry = (item: CslItem): string => {
  const [[year, month, day]] = item.issued['date-parts'];
  // Inner braces keep printed capitals, and keep the name of a body in one piece.
  const fields: (string | undefined)[] = [
    `author = {{${escaped(item.author.map(({ literal }) => literal).join(' and '))}}}`,
    `title = {{${escaped(item.title)}}}`,
    `year = {${year}}`,
    `month = ${monthNames[month - 1]}`,
    `day = {${day}}`,
    item.number && `number = {${escaped(item.number)}}`,
    item.publisher && `publisher = {${escaped(item.publisher)}}`,
    item.page && `pages = {${item.page.replace('-', '--')}}`,
    item.section && `note = {${escaped(item.section)}}`,
    item.version && `version = {${escaped(item.version)}}`,
    item.genre && `note = {${escaped(item.genre)}}`,
    `language = {${item.language}}`,
    // Read verbatim, so nothing is escaped.
    item.URL && `url = {${item.URL}}`,
  ];
  const lines = fields.filter((field) => field !== undefined).map((field) => `  ${field}`);
  return `@misc{${item.id},\n${lines.join(',\n')}\n}`;
};

/** BibTeX entries of items. */
export const bibtexOf = (items: readonly CslItem[]): string => items.map(entry).join('\n\n');

/** BibTeX entries, official documents first. */
export const writeBibtex = (cited: Cited): string => bibtexOf(cslItems(cited));
