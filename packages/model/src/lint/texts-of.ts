import type { CorpusEntry } from '../corpus/corpus-file.ts';

/** One text of an entry in one language, and where it stands. */
export interface WrittenText {
  path: PropertyKey[];
  language: 'en' | 'zh';
  words: string;
}

/** Fields that hold names, titles and headings as others give them: not ours to word. */
export const givenFields: ReadonlySet<string> = new Set([
  'name',
  'heading',
  'printedTitles',
  'named',
  'publisher',
  'issuer',
]);

/** Every text of an entry that is in our own words, in both languages; none of a source, which others titled. */
export const textsOf = (entry: CorpusEntry): WrittenText[] => {
  const walk = (value: unknown, path: PropertyKey[]): WrittenText[] => {
    if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) => {
      if (givenFields.has(key)) return [];
      // `translationReview` has a `zh` too; only a text has both languages.
      if ((key === 'en' || key === 'zh') && typeof part === 'string' && 'en' in value)
        return [{ path: [...path, key], language: key, words: part }];
      return walk(part, [...path, key]);
    });
  };
  if (entry.kind === 'source') return [];
  // A term is the word itself, a name as often as not.
  if (entry.kind === 'term') return 'note' in entry.entity ? walk(entry.entity.note, ['note']) : [];
  // The record of a release repeats texts as they stood; only its notes were written for it.
  if (entry.kind === 'release-record')
    return 'notes' in entry.entity ? walk(entry.entity.notes, ['notes']) : [];
  return walk(entry.entity, []);
};

/** A text with what it quotes blanked: that is somebody else's word, and only the rest is ours. */
export const withoutQuotations = (words: string): string =>
  words.replace(/[“"][^“”"]*[”"]|《[^《》]*》/g, (quoted) => ' '.repeat(quoted.length));
