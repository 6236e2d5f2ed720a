import type { Language, SentText } from '@parley/model';

/** A text in one language; as it is where it lacks that one. */
export const inLanguage = (text: SentText, language: Language): SentText => {
  const words = text[language];
  return words === undefined ? text : { [language]: words };
};
