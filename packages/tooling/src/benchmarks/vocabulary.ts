import { chargedWords, type Dataset } from '@parley/model';

/** Words of both languages, the most frequent first. */
export interface Vocabulary {
  en: readonly string[];
  zh: readonly string[];
}

const byFrequency = (words: Iterable<string>): string[] => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
};

/** What a summary quotes may be a word that our own texts do not use. */
const unquoted = (text: string): string => text.replace(/[“"][^“”"]*[”"]|《[^《》]*》/g, ' ');

/** A charged word of a plan may be in a text that attributes it; generated texts attribute nothing. */
const uncharged = (words: readonly string[], language: 'en' | 'zh'): string[] =>
  words.filter((word) => !chargedWords[language].test(word));

/** The words, names apart, that the summaries of the real corpus are made of. */
export const vocabularyOf = ({ provisions }: Dataset): Vocabulary => {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return {
    en: uncharged(
      byFrequency(
        // A name keeps its own spelling, so that of its words none is taken.
        provisions.flatMap(({ summary }) => unquoted(summary.en).match(/\b[a-z]+\b/g) ?? []),
      ),
      'en',
    ),
    zh: uncharged(
      byFrequency(
        provisions.flatMap(({ summary }) =>
          [...segmenter.segment(unquoted(summary.zh))].flatMap(({ segment }) =>
            /^\p{Script=Han}+$/u.test(segment) ? [segment] : [],
          ),
        ),
      ),
      'zh',
    ),
  };
};
