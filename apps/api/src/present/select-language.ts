import { languages, requiredLanguages, type Language } from '@parley/model';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text for readers, whole or in parts, has every required language and no key that is not a language. */
const isText = (value: Json): boolean =>
  requiredLanguages.every(
    (language) => typeof value[language] === 'string' || Array.isArray(value[language]),
  ) && Object.keys(value).every((key) => languages.some((language) => language === key));

/**
 * Leaves one language in every text; without a language, returns the value as it is.
 * A text that lacks the language keeps the first required one, so that nothing is lost.
 */
export const selectLanguage = (value: unknown, language: Language | undefined): unknown => {
  if (language === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => selectLanguage(item, language));
  if (!isObject(value)) return value;
  if (isText(value)) {
    const selected = value[language] === undefined ? requiredLanguages[0] : language;
    return { [selected]: value[selected] };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, selectLanguage(part, language)]),
  );
};
