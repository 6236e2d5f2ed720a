import { LineRuleType, type IStylesOptions } from 'docx';
import { fonts } from './fonts.ts';

const serif = {
  ascii: fonts.serif.name,
  hAnsi: fonts.serif.name,
  cs: fonts.serif.name,
  eastAsia: fonts.serifChinese.name,
};

const sans = {
  ascii: fonts.sans.name,
  hAnsi: fonts.sans.name,
  cs: fonts.sans.name,
  eastAsia: fonts.sansChinese.name,
};

const ink = '1F1F1F';
const grey = '555555';

/** Lines of the same height in every font, so that a page holds as much on every machine. */
const spacing = (line: number, before: number, after: number) => ({
  line,
  lineRule: LineRuleType.EXACT,
  before,
  after,
});

const heading = (size: number, line: number, before: number) => ({
  run: { font: sans, size, bold: true, color: ink },
  paragraph: { spacing: spacing(line, before, 60), keepNext: true, keepLines: true },
});

/** Names of the styles of paragraphs that Word does not have of its own. */
export const paragraphStyles = {
  label: 'BriefLabel',
  quiet: 'BriefQuiet',
  quote: 'BriefQuote',
} as const;

/** Sizes are half points, distances twentieths of a point. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: serif,
        size: 20,
        color: ink,
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: spacing(252, 0, 50) },
    },
    title: {
      run: { font: sans, size: 36, bold: true, color: ink },
      paragraph: { spacing: spacing(440, 0, 40), keepNext: true },
    },
    heading1: heading(24, 300, 180),
    heading2: heading(21, 270, 140),
    heading3: heading(20, 260, 120),
    listParagraph: { paragraph: { spacing: spacing(252, 0, 40) } },
    hyperlink: { run: { color: ink, underline: {} } },
    footnoteText: {
      run: { font: serif, size: 16, color: grey },
      paragraph: { spacing: spacing(190, 0, 10) },
    },
  },
  paragraphStyles: [
    {
      id: paragraphStyles.label,
      name: 'Brief label',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { font: sans, size: 16, color: grey },
      paragraph: { spacing: spacing(210, 30, 10) },
    },
    {
      id: paragraphStyles.quiet,
      name: 'Brief small',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: sans, size: 16, color: grey },
      paragraph: { spacing: spacing(210, 0, 30) },
    },
    {
      id: paragraphStyles.quote,
      name: 'Brief quotation',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18 },
      paragraph: { spacing: spacing(230, 0, 60), indent: { left: 160 } },
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      run: { font: sans, size: 18 },
      paragraph: { spacing: spacing(240, 20, 0) },
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      run: { font: sans, size: 18 },
      paragraph: { spacing: spacing(240, 0, 0), indent: { left: 240 } },
    },
  ],
};
