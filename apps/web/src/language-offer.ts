import { pageLanguages, type PageLanguage } from './languages.ts';

const answered = 'parley-language-offer';

/** The language of ours that a browser asks for first. */
export const languageAskedFor = (tags: readonly string[]): PageLanguage | undefined => {
  for (const tag of tags) {
    const code = tag.toLocaleLowerCase('en').split('-')[0];
    const found = pageLanguages.find((language) => language.code === code);
    if (found) return found;
  }
  return undefined;
};

/** Another language to offer a reader of this one: once, and never again on this device after an answer. */
export const languageToOffer = (shown: PageLanguage): PageLanguage | undefined => {
  // An address with a language in it was chosen.
  if (shown.prefix !== '') return undefined;
  const language = languageAskedFor(navigator.languages);
  if (language === undefined || language.code === shown.code) return undefined;
  try {
    return localStorage.getItem(answered) === null ? language : undefined;
  } catch {
    // A browser that keeps nothing would be asked on every page.
    return undefined;
  }
};

/** The reader has answered, whatever the answer. */
export const rememberAnswer = (): void => {
  try {
    localStorage.setItem(answered, '1');
  } catch {
    // Nothing is kept; the offer is gone until the next visit.
  }
};
