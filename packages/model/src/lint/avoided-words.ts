import type { Authored } from '../schema/authored.ts';
import { withoutQuotations } from './texts-of.ts';

/** What a check needs to know of a term. */
export type CheckedTerm = Pick<Authored<'term'>, 'id' | 'label' | 'avoid'>;

/** A word that a text has and the term base says otherwise. */
export interface AvoidedWord {
  term: string;
  word: string;
  ours: string;
}

const escaped = (words: string): string => words.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** English words whole, in any case; Chinese wherever it stands. */
const patternOf = (language: 'en' | 'zh', words: string): RegExp =>
  language === 'en'
    ? new RegExp(String.raw`(?<![\p{L}\p{N}-])${escaped(words)}(?![\p{L}\p{N}-])`, 'iu')
    : new RegExp(escaped(words), 'u');

/**
 * Makes the check of texts against a term base. What stands in quotation marks or 《》 is somebody
 * else's word, and so is what stands within an expression that the term base allows.
 */
export const createTermCheck = (terms: readonly CheckedTerm[]) => {
  const avoided = terms.flatMap(({ id, label, avoid }) =>
    avoid.map(({ language, words, within }) => ({
      term: id,
      language,
      ours: label[language],
      pattern: patternOf(language, words),
      within: within.map((longer) => new RegExp(escaped(longer), 'giu')),
    })),
  );
  return (text: string, language: 'en' | 'zh'): AvoidedWord[] => {
    const own = withoutQuotations(text);
    return avoided.flatMap(({ term, ours, pattern, within, language: of }) => {
      if (of !== language) return [];
      const left = within.reduce((rest, longer) => rest.replace(longer, ' '), own);
      const word = pattern.exec(left)?.[0];
      return word === undefined ? [] : [{ term, word, ours }];
    });
  };
};
