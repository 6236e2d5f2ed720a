import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import type { Line, Paragraph as Text, Run } from '../document/blocks.ts';
import { paragraphStyles } from './styles.ts';

/** The language of a run, for spelling, hyphenation, fonts and whoever reads it aloud. */
const spoken = {
  en: { language: { value: 'en-US' } },
  zh: {
    language: { value: 'zh-CN', eastAsia: 'zh-CN' },
    // Quotation marks and dashes take the Chinese font as well.
    font: { hint: 'eastAsia' },
  },
} as const satisfies Record<Line['language'], IRunOptions>;

/** Addresses that a Word file may lead to. */
const isWebAddress = (href: string): boolean => /^https?:\/\//.test(href);

/** XML 1.0 has no way to write these, and Word refuses a file that has one. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const runOf = ({ text, mark, href }: Run, language: Line['language']) => {
  const run = new TextRun({
    ...spoken[language],
    text: text.replace(unwritable, ''),
    ...(mark === 'strong' ? { bold: true } : {}),
    // Chinese has no italics.
    ...(mark === 'emphasis' && language === 'en' ? { italics: true } : {}),
    ...(href !== undefined && isWebAddress(href) ? { style: 'Hyperlink' } : {}),
  });
  return href !== undefined && isWebAddress(href)
    ? new ExternalHyperlink({ link: href, children: [run] })
    : run;
};

/** What a line is made of, its note at the end. */
export const childrenOf = ({ runs, language, note }: Line) => [
  ...runs.map((run) => runOf(run, language)),
  ...(note === undefined ? [] : [new FootnoteReferenceRun(note)]),
];

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A heading, in the outline once: further languages stand in the same paragraph, after a break. */
export const headingOf = (level: 1 | 2 | 3, lines: readonly Line[]): Paragraph =>
  new Paragraph({
    heading: levels[level - 1] ?? HeadingLevel.HEADING_3,
    children: lines.flatMap((line, place) => [
      ...(place === 0 ? [] : [new TextRun({ text: '  ' })]),
      ...childrenOf(line),
    ]),
  });

const toneStyles = {
  body: undefined,
  label: paragraphStyles.label,
  quiet: paragraphStyles.quiet,
  quote: paragraphStyles.quote,
};

/** A paragraph of Word for each language. */
export const paragraphsOf = (
  { tone, lines }: Text,
  options: Omit<IParagraphOptions, 'children'> = {},
): Paragraph[] =>
  lines.map((line) => {
    const style = toneStyles[tone];
    return new Paragraph({
      ...(style === undefined ? {} : { style }),
      ...options,
      children: childrenOf(line),
    });
  });

/** An item of a list: the bullet stands before its first paragraph, the others are set in under it. */
export const itemOf = (item: readonly Text[]): Paragraph[] => {
  const [first, ...rest] = item.flatMap(({ tone, lines }) =>
    lines.map((line) => ({ tone, lines: [line] })),
  );
  if (first === undefined) return [];
  return [
    ...paragraphsOf(first, { numbering: { reference: 'bullets', level: 0 } }),
    ...rest.flatMap((text) => paragraphsOf(text, { indent: { left: 280 } })),
  ];
};
