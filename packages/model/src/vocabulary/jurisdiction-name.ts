import type { Text } from '../schema/text.ts';
import { countryGroups, eventJurisdictions } from './jurisdictions.ts';
import type { Vocabulary } from './vocabulary.ts';

const tables: Vocabulary = { ...countryGroups, ...eventJurisdictions };

/** Names that the house rules give (docs/guidelines/wording.md), in place of those of CLDR. */
const ruled: Readonly<Record<string, Text>> = { TW: { en: 'Taiwan', zh: '中国台湾地区' } };

const regionIn = (locale: string, code: string): string =>
  new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code;

/** What a country, an area or a group of countries is called. Codes of ISO and UN M49 have the names of CLDR. */
export const jurisdictionName = (code: string): Text => {
  const term = Object.hasOwn(tables, code) ? tables[code] : undefined;
  if (term) return term.label;
  const byRule = Object.hasOwn(ruled, code) ? ruled[code] : undefined;
  if (byRule) return byRule;
  return /^(?:[A-Z]{2}|\d{3})$/.test(code)
    ? { en: regionIn('en', code), zh: regionIn('zh-Hans', code) }
    : { en: code, zh: code };
};
