import type { ChangeKind, Text } from '@parley/model';
import { fieldName } from './field-names.ts';
import type { Names } from './names.ts';
import { truthWords, valueWords } from './value-words.ts';

/** Fields that hold ids, and the kind of what they name. */
const idFields: Readonly<Record<string, readonly ChangeKind[]>> = {
  actor: ['actor'],
  agreed: ['provision'],
  counterArgumentSources: ['source'],
  counterparts: ['provision'],
  events: ['event'],
  group: ['topic-group'],
  instruments: ['instrument'],
  parent: ['section', 'actor'],
  plan: ['plan'],
  provisions: ['provision'],
  reasoningSources: ['source'],
  repeats: ['provision'],
  section: ['section'],
  source: ['source'],
  sources: ['source'],
  topic: ['topic'],
  topics: ['topic'],
  venues: ['venue'],
};

/** Fields in which people write freely, so that no value of theirs is a word of ours. */
const freeFields = new Set(['abbreviation', 'code', 'label', 'term', 'title', 'item', 'paragraph']);

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a text: a map of languages, English and Chinese among them. */
export const isText = (value: unknown): value is Text =>
  isMap(value) && typeof value['en'] === 'string' && typeof value['zh'] === 'string';

const same = (words: string): Text => ({ en: words, zh: words });

const joined = (parts: readonly Text[], en: string, zh: string): Text => ({
  en: parts.map((part) => part.en).join(en),
  zh: parts.map((part) => part.zh).join(zh),
});

const stringInWords = (key: string, value: string, names: Names): Text => {
  const kinds = idFields[key];
  for (const kind of kinds ?? []) {
    const name = names.of(kind, value);
    if (name !== undefined) return { en: `${name.en} (${value})`, zh: `${name.zh}（${value}）` };
  }
  return (
    (kinds === undefined && !freeFields.has(key) ? valueWords(key, value) : undefined) ??
    same(value)
  );
};

/**
 * A value of an entry in words: a text as it is, an id by its name, a list line by line.
 *
 * @param key The last key of the field that holds it.
 * @param names What the ids are called in the release that the value comes from.
 */
export const inWords = (key: string, value: unknown, names: Names): Text => {
  if (isText(value)) return { en: value.en, zh: value.zh };
  if (typeof value === 'string') return stringInWords(key, value, names);
  if (typeof value === 'boolean') return truthWords(value);
  if (typeof value === 'number') return same(String(value));
  if (Array.isArray(value))
    return value.length === 0
      ? { en: 'none', zh: '无' }
      : joined(
          value.map((item) => inWords(key, item, names)),
          '\n',
          '\n',
        );
  if (!isMap(value)) return same(String(value));
  return joined(
    Object.entries(value).flatMap(([part, content]) => {
      if (content === undefined) return [];
      const name = fieldName(part);
      const words = inWords(part, content, names);
      return [{ en: `${name.en}: ${words.en}`, zh: `${name.zh}：${words.zh}` }];
    }),
    '; ',
    '；',
  );
};
