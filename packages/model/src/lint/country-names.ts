/** How a sentence names a country's plan and its provisions, in each language. */
export interface CountryNames {
  /** Any mention of the country. */
  mention: { en: RegExp; zh: string };
  /** What stands before "plan" and "provision" in English. */
  adjective: string;
}

const countries: Readonly<Record<string, CountryNames>> = {
  US: {
    mention: { en: /\b(?:America|US\b|U\.S\.|United States)/, zh: '美国' },
    adjective: 'US',
  },
  CN: { mention: { en: /\bChin(?:a|ese)\b/, zh: '中国' }, adjective: 'Chinese' },
};

/** The names of a country whose plan is compared; undefined for those that have no rule yet. */
export const countryNames = (jurisdiction: string): CountryNames | undefined =>
  countries[jurisdiction];

/** A label of a provision, section or item, as sentences cite it: `US II.6.1`, `CN 4.1`. */
export const citation = /\b[A-Z]{2} (?:[IVX]+\.)?\d/;
