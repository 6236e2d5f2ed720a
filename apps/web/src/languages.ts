import type { Language, SentText } from '@parley/model';

/** A language that pages come in: where its addresses start and how the page marks it. */
export interface PageLanguage {
  code: Language;
  /** First part of the path; empty for the default language. */
  prefix: string;
  /** Language tag for the `lang` attribute (BCP 47). */
  tag: string;
  /** Tag for dates and numbers. */
  locale: string;
  /** The language's name in itself. */
  name: string;
  /** What stands between two sentences. */
  gap: ' ' | '';
}

const english: PageLanguage = {
  code: 'en',
  prefix: '',
  tag: 'en',
  locale: 'en-GB',
  name: 'English',
  gap: ' ',
};

/** Every language of the pages, the default first. A further one is a line here and a messages file. */
export const pageLanguages: readonly PageLanguage[] = [
  english,
  { code: 'zh', prefix: 'zh', tag: 'zh-Hans', locale: 'zh-Hans', name: '中文', gap: '' },
];

/** The language whose addresses start with this first part; the default for none. */
export const languageOfPrefix = (prefix: string | undefined): PageLanguage =>
  pageLanguages.find((language) => language.prefix === (prefix ?? '')) ?? english;

/**
 * Words as they are printed: typewriter quotes, which data are written with, become curved ones.
 * Letter stands for letter, so that places in a text stay the same.
 */
export const printed = (words: string): string =>
  words
    .replaceAll(/(^|[\s([{‘—–-])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll(/(^|[\s([{“—–-])'(?!\d\ds)/g, '$1‘')
    .replaceAll("'", '’');

/** The words of a text in a language, or in whichever language it has, as they are printed. */
export const wordsOf = (text: SentText, language: PageLanguage): string =>
  printed(text[language.code] ?? Object.values(text).find((words) => words !== undefined) ?? '');

/** A country's name, by its two-letter code. */
export const countryOf = (code: string, language: PageLanguage): string =>
  new Intl.DisplayNames(language.locale, { type: 'region' }).of(code) ?? code;

/** A language's name, by its tag. */
export const languageNameOf = (tag: string, language: PageLanguage): string =>
  new Intl.DisplayNames(language.locale, { type: 'language' }).of(tag) ?? tag;

/** A calendar date in the language's own way of writing. */
export const dateOf = (date: string, language: PageLanguage): string =>
  new Intl.DateTimeFormat(language.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** A day, a month or a year, written as precisely as it is known. */
export const knownDateOf = (date: string, language: PageLanguage): string => {
  const [year = '', month, day] = date.split('-');
  return new Intl.DateTimeFormat(language.locale, {
    year: 'numeric',
    ...(month === undefined ? {} : { month: day === undefined ? 'long' : 'short' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
};

/** The short name of a month such as 2026-05, without its year. */
export const monthOf = (month: string, language: PageLanguage): string =>
  new Intl.DateTimeFormat(language.locale, { month: 'short', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
