import { languages, publishedEntities, sentText, type Language } from '@parley/model';
import { aboutOf, entriesOfSchema } from '@parley/model/schema';
import { vocabularies, type Vocabulary, type VocabularyName } from '@parley/model/vocabularies';

const entities = publishedEntities(sentText);

/** Kinds of entries that tools describe. */
export type Described = keyof typeof entities;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLanguage = (key: string): key is Language => languages.some((each) => each === key);

/** A value with every text, a map of one language, as the text itself. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  const keys = Object.keys(value);
  const [only] = keys;
  if (only !== undefined && keys.length === 1 && isLanguage(only)) return value[only];
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
};

/** A term of a vocabulary: its code, and what readers see. */
export const coded = (
  vocabulary: VocabularyName,
  code: string,
  language: 'en' | 'zh',
): { code: string; label: string } => {
  const terms: Vocabulary = vocabularies[vocabulary];
  return { code, label: terms[code]?.label[language] ?? code };
};

/** A code with its label beside it, where the field is of a closed vocabulary. */
const labelled = (
  kind: Described,
  name: string,
  value: unknown,
  language: 'en' | 'zh',
): unknown => {
  const field = entriesOfSchema(entities[kind])?.[name];
  const vocabulary = field && aboutOf(field)?.vocabulary;
  if (vocabulary === undefined || typeof value !== 'string') return value;
  return coded(vocabulary, value, language);
};

/**
 * Some fields of an entry in one language, as a model reads them: texts as texts, codes with their labels.
 *
 * @param entry A view of an entry whose texts have one language.
 * @param fields What to tell of it; everything unless told.
 */
export const describeFields = (
  kind: Described,
  entry: object,
  language: 'en' | 'zh',
  fields: readonly string[] = Object.keys(entry),
): Record<string, unknown> => {
  const values = new Map(Object.entries(entry));
  return Object.fromEntries(
    fields.flatMap((name): [string, unknown][] => {
      const value: unknown = values.get(name);
      if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
      return [[name, labelled(kind, name, plain(value), language)]];
    }),
  );
};
