import type { Text } from '@parley/model';
import type { SearchKind } from '@parley/model';

/** One thing that can be found, with the words it is found by. */
export interface Entry {
  kind: SearchKind;
  id: string;
  /** What a reader sees in the list of results. */
  title: Text;
  /** Numbers and abbreviations by which people call it. */
  names: readonly string[];
  /** Its own text; results show an excerpt of it. */
  body: readonly Text[];
  /** Words of what it belongs to: its plan, topics and actors. Found, and not shown. */
  around: readonly Text[];
  plans: readonly string[];
  topics: readonly string[];
}

/** The languages that a search reads. Further languages of a text are not indexed yet. */
export const searchLanguages = ['en', 'zh'] as const;

export type SearchLanguage = (typeof searchLanguages)[number];

/** The texts that are there; absent ones are left out. */
export const presentTexts = (...texts: (Text | undefined)[]): Text[] =>
  texts.filter((text) => text !== undefined);

/** A text that is written alike in both languages. */
export const alike = (words: string): Text => ({ en: words, zh: words });
