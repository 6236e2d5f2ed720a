import type { PageLanguage, SentText } from '@parley/model';
import type { Line, Paragraph, Run, Tone } from './blocks.ts';

/** What writes one line in a language: runs, or nothing where there is nothing to say. */
export type Say = (language: PageLanguage) => readonly (Run | string | undefined)[];

/** A text in a language; in another one where it lacks that. */
export const textIn = (text: SentText, language: PageLanguage): string =>
  text[language] ?? text.en ?? text.zh ?? '';

const runOf = (part: Run | string): Run => (typeof part === 'string' ? { text: part } : part);

/** The same line in each language, the note on the first of them; a language with nothing to say is left out. */
export const linesOf = (languages: readonly PageLanguage[], say: Say, note?: number): Line[] =>
  languages
    .map((language): Line => ({
      language,
      runs: say(language)
        .flatMap((part) => (part === undefined ? [] : [runOf(part)]))
        .filter(({ text }) => text !== ''),
    }))
    .filter(({ runs }) => runs.length > 0)
    .map((line, place) => (note !== undefined && place === 0 ? { ...line, note } : line));

/** A paragraph in each language. */
export const paragraphOf = (
  languages: readonly PageLanguage[],
  tone: Tone,
  say: Say,
  note?: number,
): Paragraph => ({ tone, lines: linesOf(languages, say, note) });

export const strong = (text: string): Run => ({ text, mark: 'strong' });
export const emphasis = (text: string): Run => ({ text, mark: 'emphasis' });

/** A text that ends as a sentence does, so that another can follow it. */
export const asSentence = (text: string, language: PageLanguage): string =>
  /[.!?。！？”]$/.test(text) ? text : `${text}${language === 'zh' ? '。' : '.'}`;
