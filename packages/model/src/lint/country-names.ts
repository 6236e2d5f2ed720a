import { jurisdictionName } from '../vocabulary/jurisdiction-name.ts';

/** How a sentence names a country's plan and its provisions, in each language. */
export interface CountryNames {
  /** Any mention of the country. */
  mention: { en: RegExp; zh: string };
  /** What stands before "plan" and "provision" in English, for countries that have such a word here. */
  adjective?: string;
}

const countries: Readonly<Record<string, CountryNames>> = {
  US: {
    mention: { en: /\b(?:America|US\b|U\.S\.|United States)/, zh: '美国' },
    adjective: 'US',
  },
  CN: { mention: { en: /\bChin(?:a|ese)\b/, zh: '中国' }, adjective: 'Chinese' },
  GB: {
    mention: { en: /\b(?:UK\b|United Kingdom|Brit(?:ain|ish)\b)/, zh: '英国' },
    adjective: 'UK',
  },
};

const named = (jurisdiction: string): CountryNames => {
  const { en, zh } = jurisdictionName(jurisdiction);
  return {
    mention: {
      en: new RegExp(`\\b${en.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`),
      zh,
    },
  };
};

/** The names of whose plan is compared; undefined for texts that are of no country or group. */
export const countryNames = (jurisdiction: string): CountryNames | undefined =>
  jurisdiction === 'international' ? undefined : (countries[jurisdiction] ?? named(jurisdiction));

/** A label of a provision, section or item, as sentences cite it: `US II.6.1`, `CN 4.1`. */
export const citation = /\b[A-Z]{2} (?:[IVX]+\.)?\d/;
