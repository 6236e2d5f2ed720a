import loaders from 'virtual:messages';
import { inject, type InjectionKey } from 'vue';
import type english from '../messages/en.json';
import {
  countryOf,
  dateOf,
  knownDateOf,
  languageNameOf,
  monthOf,
  wordsOf,
  type PageLanguage,
} from './languages.ts';
import { messageParts, type MessagePart } from './message-parts.ts';
import type { SentText } from '@parley/model';

type MessageKey = keyof typeof english;
type Values = Readonly<Record<string, string | number>>;
type Messages = Record<MessageKey, (values?: Values) => string>;

/** Everything a component needs to speak to the reader. */
export interface Speech {
  language: PageLanguage;
  /** A message of the interface. */
  t: (key: MessageKey, values?: Values) => string;
  /** Words of a text from the dataset. */
  say: (text: SentText) => string;
  /** A calendar date such as 2025-07-23 in words. */
  day: (date: string) => string;
  /** A day, a month or a year such as 2025-07-23, 2025-07 or 2025, as precisely as it is known. */
  when: (date: string) => string;
  /** The short name of a month such as 2025-07. */
  month: (month: string) => string;
  /** A country's name, by its two-letter code. */
  country: (code: string) => string;
  /** A language's name, by its tag. */
  languageName: (tag: string) => string;
  /** What stands between two sentences: a space, in languages that have one there. */
  gap: () => string;
}

/** The messages of each language, as far as they have been needed. */
const spoken = new Map<string, Messages>();

/** Every part that was needed so far: a reader who changes the language needs it in the other one. */
const needed = new Set<MessagePart>(['frame']);

/**
 * Loads parts of a language's messages, for what is about to speak them.
 *
 * @throws Error when the language has no messages file.
 */
export const loadWords = async (
  { code }: PageLanguage,
  parts: readonly MessagePart[],
): Promise<Messages> => {
  const load = loaders[code];
  if (!load) throw new Error(`No messages file for ${code}.`);
  for (const part of parts) needed.add(part);
  const loaded = await Promise.all([...needed].map((part) => load[part]()));
  // Together the parts have every key; a page names the parts that it speaks in its route.
  const messages = spoken.get(code) ?? ({} as Messages);
  spoken.set(code, messages);
  return Object.assign(messages, ...loaded.map((module) => module.default));
};

/**
 * Loads a language: what is spoken around every page, and the parts asked for.
 *
 * @param parts All, unless told.
 */
export const loadSpeech = async (
  language: PageLanguage,
  parts: readonly MessagePart[] = messageParts,
): Promise<Speech> => {
  const messages = await loadWords(language, parts);
  return {
    language,
    t: (key, values) => messages[key](values),
    say: (text) => wordsOf(text, language),
    day: (date) => dateOf(date, language),
    when: (date) => knownDateOf(date, language),
    month: (month) => monthOf(month, language),
    country: (code) => countryOf(code, language),
    languageName: (tag) => languageNameOf(tag, language),
    gap: () => language.gap,
  };
};

export const speechKey: InjectionKey<() => Speech> = Symbol('speech');

/**
 * The words of the current language, for templates and computed values.
 *
 * @throws Error outside a component of the app.
 */
export const useSpeech = (): Speech => {
  const speech = inject(speechKey);
  if (!speech) throw new Error('useSpeech is called outside the app.');
  // Read on every use, so that a switch of language reaches every word.
  return {
    get language() {
      return speech().language;
    },
    t: (key, values) => speech().t(key, values),
    say: (text) => speech().say(text),
    day: (date) => speech().day(date),
    when: (date) => speech().when(date),
    month: (month) => speech().month(month),
    country: (code) => speech().country(code),
    languageName: (tag) => speech().languageName(tag),
    gap: () => speech().gap(),
  };
};
