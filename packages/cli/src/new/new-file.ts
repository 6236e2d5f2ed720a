import type { CorpusText } from '@parley/model';
import type { Content } from '@parley/queries/changes';
import type { Arguments } from '../command.ts';
import type { Prompts } from '../prompts.ts';
import type { Answers } from './questions.ts';

/** What `parley new` is about to write, by path from the corpus folder. */
interface NewFiles {
  files: Readonly<Record<string, string>>;
  /** Files that are there, by path, with their new text. */
  changed?: Readonly<Record<string, string>>;
  /** What to do next, a line each. */
  next: readonly string[];
}

/** What a kind of new entry is made from. */
interface NewContext {
  given: Arguments;
  prompts: Prompts | undefined;
  answers: Answers;
  content: Content;
  /** The files of the corpus as they are. */
  corpus: readonly CorpusText[];
  /** Today, as `2026-11-25`. */
  today: string;
}

/** Makes the files of one new entry. */
export interface NewKind {
  /** What it is, for the help. */
  about: string;
  /** Options that must be given when nobody is there to ask. */
  needs: readonly string[];
  /** Options that may be. */
  may?: readonly string[];
  make: (context: NewContext) => Promise<NewFiles>;
}
