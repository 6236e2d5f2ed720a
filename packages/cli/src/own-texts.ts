import { givenFields, textsOf, type Corpus, type CorpusEntry } from '@parley/model';

/** One text of the corpus that is in our own words, in one language. */
export interface OwnText {
  entry: CorpusEntry;
  path: readonly PropertyKey[];
  words: string;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every text of the corpus that is ours, in English and Chinese. Sources carry the titles of others. */
export const ownTexts = ({ entries }: Corpus): OwnText[] =>
  entries.flatMap((entry) => textsOf(entry).map(({ path, words }) => ({ entry, path, words })));

const namesIn = (value: unknown, isName: boolean): string[] => {
  if (typeof value === 'string') return isName ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, isName));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    namesIn(part, isName || givenFields.has(key) || key === 'abbreviation'),
  );
};

/** Kinds of actors whose names are everyday words: "research institutions", "employers". */
const described = new Set(['public', 'state-group', 'firm-group', 'research-group']);

/**
 * Names, titles and headings of the corpus: a text may use them word for word. A single word is left
 * out; it lengthens no run by much, and MOST is a ministry as well as a word.
 */
export const knownNames = ({ entries }: Corpus): string[] => {
  const names = entries.flatMap(({ kind, entity }) => {
    if (kind === 'actor' && 'kind' in entity && described.has(entity.kind)) return [];
    const titles = (kind === 'source' || kind === 'plan') && 'title' in entity ? entity.title : [];
    return [...namesIn(entity, false), ...namesIn(titles, true)];
  });
  return [...new Set(names)].filter((name) => /\S\s+\S|\p{sc=Han}{2}/u.test(name));
};
