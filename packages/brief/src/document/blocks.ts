import type { PageLanguage } from '@parley/model';

/** How a piece of text is set: strong, emphasised, or as the label of what follows. */
type Mark = 'strong' | 'emphasis';

/** A piece of text. */
export interface Run {
  text: string;
  mark?: Mark;
  /** Where it leads. */
  href?: string;
}

/** A text in one language, and the note that it rests on. */
export interface Line {
  language: PageLanguage;
  runs: Run[];
  /** Number of a note. */
  note?: number;
}

/** `label` is small and stands before what it is of; `quiet` is small as well; `quote` is another's words. */
export type Tone = 'body' | 'label' | 'quiet' | 'quote';

/** A paragraph, once in each language. */
export interface Paragraph {
  tone: Tone;
  lines: Line[];
}

/** A row with a cell for each column, or one cell across all of them. */
export type Row =
  | { kind: 'cells'; cells: Paragraph[][] }
  | { kind: 'across'; paragraphs: Paragraph[] };

/** A list under a heading. */
export interface TitledList {
  title: Line[];
  items: Paragraph[][];
}

/** What a brief is made of, whatever it is written as. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; id: string; lines: Line[] }
  | { kind: 'paragraph'; paragraph: Paragraph }
  | { kind: 'list'; items: Paragraph[][] }
  /** Two lists that a reader holds against each other. */
  | { kind: 'pair'; lists: readonly [TitledList, TitledList] }
  /** `head` has a cell for each column. */
  | { kind: 'table'; name: string; head: Paragraph[][]; rows: Row[] };

/** A brief, laid out and in words, before it becomes a file. */
export interface BriefDocument {
  languages: readonly PageLanguage[];
  /** In every language, the first one first. */
  title: Line[];
  /** What it is of and how sure it is, under the title. */
  head: Paragraph[];
  blocks: Block[];
  /** What lines rest on, numbered from 1. */
  notes: Line[][];
  /** At the top and at the foot of every page of paper. */
  running: { top: string; unofficial: string; foot: string; href: string };
  /** Whether it is long enough to need a list of contents. */
  contents: boolean;
  /** Day that the file is dated. */
  date: string;
}
