import type { FieldChange } from '@parley/model';
import { fieldName } from './fields.ts';
import { inWords, isText, type Reading } from './in-words.ts';

/** Maps that readers take as one value. */
const whole = new Set(['passage', 'verb']);

/** Follow from other fields, so that a change of theirs would be told twice. */
const derived = new Set(['position']);

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same content gives the same words, in whatever order its keys were written. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    isMap(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';

/** The fields of an entry by dotted path: texts, lists and single values are leaves. */
const leaves = (entry: Readonly<Record<string, unknown>>, above = ''): [string, unknown][] =>
  Object.entries(entry).flatMap(([key, value]): [string, unknown][] => {
    if (value === undefined || (above === '' && derived.has(key))) return [];
    const path = above === '' ? key : `${above}.${key}`;
    return isMap(value) && !isText(value) && !(whole.has(key) && above !== 'evidence')
      ? leaves(value, path)
      : [[path, value]];
  });

/** The type of a value as a program sees it; a list goes by the type of its first item. */
const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return `list of ${value.length === 0 ? 'anything' : typeOf(value[0])}`;
  return isText(value) ? 'text' : typeof value;
};

/** Whether a program that reads one value can read the other. An empty list fits any list. */
const fits = (a: string, b: string): boolean =>
  a === b ||
  (a.startsWith('list of ') &&
    b.startsWith('list of ') &&
    (a.endsWith('anything') || b.endsWith('anything')));

/** One release's view of an entry. */
export interface Version extends Reading {
  entry: Readonly<Record<string, unknown>>;
}

/** Every field that differs between two versions of an entry, in the order of the newer one. */
export const diffFields = (before: Version, after: Version): FieldChange[] => {
  const old = new Map(leaves(before.entry));
  const now = new Map(leaves(after.entry));
  const paths = [...now.keys(), ...[...old.keys()].filter((path) => !now.has(path))];
  return paths.flatMap((field): FieldChange[] => {
    const [was, is] = [old.get(field), now.get(field)];
    if (canonical(was) === canonical(is)) return [];
    const type =
      was === undefined
        ? 'added'
        : is === undefined
          ? 'removed'
          : fits(typeOf(was), typeOf(is))
            ? 'changed'
            : 'retyped';
    return [
      {
        field,
        type,
        name: fieldName(after.fields, field),
        ...(was === undefined ? {} : { before: inWords(field, was, before) }),
        ...(is === undefined ? {} : { after: inWords(field, is, after) }),
      },
    ];
  });
};
