import type { Text } from '@parley/model';
import { fieldName, valueLabel, type Fields } from './fields.ts';
import type { Names } from './names.ts';

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

/** A truth value, in words. */
const truth = (value: boolean): Text => (value ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' });

/** What a value is read by: the fields of its kind of entry, and what ids are called in its release. */
export interface Reading {
  fields: Fields;
  names: Names;
}

const stringInWords = (path: string, value: string, { fields, names }: Reading): Text => {
  const field = fields.get(path);
  const name = field?.about?.ref && names.of(field.about.ref, value);
  return name === undefined
    ? (valueLabel(field, value) ?? same(value))
    : { en: `${name.en} (${value})`, zh: `${name.zh}（${value}）` };
};

/**
 * A value of an entry in words: a text as it is, an id by its name, a list line by line.
 *
 * @param path Of the field that holds it: `force.class`.
 */
export const inWords = (path: string, value: unknown, reading: Reading): Text => {
  if (isText(value)) return { en: value.en, zh: value.zh };
  if (typeof value === 'string') return stringInWords(path, value, reading);
  if (typeof value === 'boolean') return truth(value);
  if (typeof value === 'number') return same(String(value));
  if (Array.isArray(value))
    return value.length === 0
      ? { en: 'none', zh: '无' }
      : joined(
          value.map((item) => inWords(path, item, reading)),
          '\n',
          '\n',
        );
  if (!isMap(value)) return same(String(value));
  return joined(
    Object.entries(value).flatMap(([part, content]) => {
      if (content === undefined) return [];
      const below = `${path}.${part}`;
      const name = fieldName(reading.fields, below);
      const words = inWords(below, content, reading);
      return [{ en: `${name.en}: ${words.en}`, zh: `${name.zh}：${words.zh}` }];
    }),
    '; ',
    '；',
  );
};
