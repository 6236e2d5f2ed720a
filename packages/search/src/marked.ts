import type { Text } from '@parley/provisions';
import { searchLanguages, type SearchLanguage } from './entry.ts';
import { termsOf } from './terms.ts';

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

/** Where a text has one of the terms; overlapping and touching places are one. */
const hitsIn = (text: string, terms: ReadonlySet<string>): Range[] => {
  const found = termsOf(text)
    .filter(({ term }) => terms.has(term))
    .toSorted((a, b) => a.start - b.start);
  const merged: Range[] = [];
  for (const { start, end } of found) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
};

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

/** Sentences, so that an excerpt begins and ends where the text does. */
const sentences = {
  en: /[^.!?;]+(?:[.!?;](?!\s|$)[^.!?;]*)*[.!?;]?\s*/g,
  zh: /[^。！？；]+[。！？；]?/g,
};

const cut = (text: string, language: SearchLanguage, hits: readonly Range[]): string => {
  const limit = longest[language];
  if (text.length <= limit) return text;
  const first = hits[0]?.start ?? 0;
  const from = Math.max(0, Math.min(first - Math.floor(limit / 4), text.length - limit));
  const start = from === 0 || language === 'zh' ? from : text.indexOf(' ', from) + 1;
  const rough = text.slice(start, start + limit);
  const end = language === 'en' && start + limit < text.length ? rough.lastIndexOf(' ') : limit;
  return `${start > 0 ? '…' : ''}${rough.slice(0, end)}${start + end < text.length ? '…' : ''}`;
};

/** The passages of a text with most hits, in its order, as far as the excerpt has room for. */
const excerpt = (
  texts: readonly string[],
  language: SearchLanguage,
  terms: ReadonlySet<string>,
): TextPart[] => {
  const passages = texts
    .flatMap((text) => text.match(sentences[language]) ?? [])
    .map((passage, place) => ({
      passage: passage.trim(),
      place,
      found: new Set(
        termsOf(passage)
          .map(({ term }) => term)
          .filter((term) => terms.has(term)),
      ).size,
    }));
  const best = passages.toSorted((a, b) => b.found - a.found || a.place - b.place)[0];
  if (!best) return [];
  const text = cut(best.passage, language, hitsIn(best.passage, terms));
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
