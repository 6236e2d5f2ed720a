import type { Column } from './columns.ts';

/** Between the values of a list in a cell. */
export const separator = '|';

/** The value of a column: a scalar, a list of them, or what is written as JSON. */
export const valueAt = (thing: unknown, path: readonly string[]): unknown => {
  const [key, ...rest] = path;
  if (key === undefined || thing === undefined || thing === null) return thing;
  if (Array.isArray(thing)) return thing.map((item) => valueAt(item, path));
  return typeof thing === 'object' ? valueAt(Reflect.get(thing, key), rest) : undefined;
};

const written = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** A text that is sent in parts, put together. */
const joined = (parts: unknown): string =>
  Array.isArray(parts) ? parts.map((part) => written(valueAt(part, ['text']))).join('') : '';

/** What a cell holds: the value, or the values of a list; an absent value is empty. */
export const cellOf = (thing: unknown, { path, type, isList, isInParts }: Column): string => {
  const value = valueAt(thing, path);
  if (isInParts) return joined(value);
  if (type === 'json') return value === undefined ? '' : JSON.stringify(value);
  if (!isList) return written(value);
  return Array.isArray(value)
    ? value.map((each) => written(each).replaceAll(separator, `\\${separator}`)).join(separator)
    : '';
};
