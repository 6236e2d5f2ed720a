import type { Text } from '@parley/model';
import { searchLanguages, type SearchLanguage } from './entry.ts';
import { termsOf, type Term } from './terms.ts';

/** A part of a text; `hit` marks what the query found. Joined, the parts are the text. */
export interface TextPart {
  text: string;
  hit: boolean;
}

/** A text by language, in parts. */
export type MarkedText = Partial<Record<SearchLanguage, TextPart[]>>;

interface Range {
  start: number;
  end: number;
}

/** Where a text has one of the terms, in order. */
const foundIn = (text: string, terms: ReadonlySet<string>): Term[] =>
  termsOf(text)
    .filter(({ term }) => terms.has(term))
    .toSorted((a, b) => a.start - b.start);

/** Overlapping and touching ranges become one. */
const merged = (ranges: readonly Range[]): Range[] => {
  const whole: Range[] = [];
  for (const { start, end } of ranges) {
    const last = whole.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
};

const hitsIn = (text: string, terms: ReadonlySet<string>): Range[] => merged(foundIn(text, terms));

const partsOf = (text: string, hits: readonly Range[]): TextPart[] => {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    if (start > at) parts.push({ text: text.slice(at, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), hit: false });
  return parts;
};

/** A whole text with its hits marked, in both languages. */
export const mark = (text: Text, terms: ReadonlySet<string>): MarkedText =>
  Object.fromEntries(
    searchLanguages.map((language) => [
      language,
      partsOf(text[language], hitsIn(text[language], terms)),
    ]),
  );

/** Longest excerpt, in characters; a Chinese character says about as much as three letters. */
const longest = { en: 220, zh: 90 } as const;

/** Sentences and what semicolons part them into; the full stop of a short form ends neither. */
const sentences = {
  en: /[^.!?;]+(?:(?:[.!?;](?!\s|$)|(?<=\b(?:pp?|e\.g|i\.e))\.)[^.!?;]*)*[.!?;]?\s*/g,
  zh: /[^。！？；]+[。！？；]?/g,
};

/** As much of a passage as there is room for, around its first hit. */
const cut = (text: string, language: SearchLanguage, [first]: readonly Range[]): string => {
  const limit = longest[language];
  const from = Math.max(
    0,
    Math.min((first?.start ?? 0) - Math.floor(limit / 4), text.length - limit),
  );
  const start = from === 0 || language === 'zh' ? from : text.indexOf(' ', from) + 1;
  const rough = text.slice(start, start + limit);
  const end = language === 'en' && start + limit < text.length ? rough.lastIndexOf(' ') : limit;
  return `${start > 0 ? '…' : ''}${rough.slice(0, end)}${start + end < text.length ? '…' : ''}`;
};

/** A sentence or a part of one, and what of it was asked for. */
interface Passage {
  text: string;
  hits: Range[];
  /** How many different terms it has. */
  has: number;
}

const passagesOf = (
  text: string,
  language: SearchLanguage,
  terms: ReadonlySet<string>,
): Passage[] => {
  const found = foundIn(text, terms);
  return [...text.matchAll(sentences[language])].map(({ 0: passage, index }) => {
    // Where the sentence goes on before or after the part, dots say so.
    const before = /[;；]/.test(text.slice(0, index).trimEnd().slice(-1)) ? '…' : '';
    const begin = index + passage.length - passage.trimStart().length - before.length;
    const within = found.filter(({ start }) => start >= index && start < index + passage.length);
    return {
      text: `${before}${passage.trim().replace(/[;；]$/, '…')}`,
      hits: merged(within.map(({ start, end }) => ({ start: start - begin, end: end - begin }))),
      has: new Set(within.map(({ term }) => term)).size,
    };
  });
};

/** The first of those passages that have most of the terms, as far as there is room. */
const excerpt = (
  texts: readonly string[],
  language: SearchLanguage,
  terms: ReadonlySet<string>,
): TextPart[] => {
  const passages = texts.flatMap((text) => passagesOf(text, language, terms));
  const best = passages.toSorted((a, b) => b.has - a.has)[0];
  if (!best) return [];
  if (best.text.length <= longest[language]) return partsOf(best.text, best.hits);
  const text = cut(best.text, language, best.hits);
  return partsOf(text, hitsIn(text, terms));
};

/** The passage of a body that says most of what was asked for, in both languages, hits marked. */
export const excerptOf = (body: readonly Text[], terms: ReadonlySet<string>): MarkedText =>
  Object.fromEntries(
    searchLanguages.map((language) => [
      language,
      excerpt(
        body.map((text) => text[language]),
        language,
        terms,
      ),
    ]),
  );
