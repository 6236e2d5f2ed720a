import type * as v from 'valibot';
import { entryKinds, type EntryKind } from '../vocabulary/entry-kinds.ts';
import { aboutOf, type FieldAbout } from './field.ts';
import { entriesOfSchema, isTextSchema, itemOfSchema, unwrapped } from './walk.ts';

/** An id that a value holds, where it stands in it, and what it must be the id of. */
export interface Reference {
  path: readonly PropertyKey[];
  kind: EntryKind;
  id: string;
  /** The plan that the entry must belong to; `folder` for the one that holds the file. */
  within?: { plan: string } | 'folder';
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const strings = (value: unknown, path: readonly PropertyKey[]): [PropertyKey[], string][] =>
  typeof value === 'string'
    ? [[[...path], value]]
    : Array.isArray(value)
      ? value.flatMap((item, index) => strings(item, [...path, index]))
      : [];

const isEntryKind = (value: unknown): value is EntryKind =>
  typeof value === 'string' && Object.hasOwn(entryKinds, value);

/** The kind that a field refers to, by itself or by what the field beside it says. */
const kindIn = (
  { ref, refBy }: FieldAbout,
  beside: Readonly<Record<string, unknown>>,
): EntryKind | undefined => {
  const named = refBy === undefined ? undefined : beside[refBy];
  return ref ?? (isEntryKind(named) ? named : undefined);
};

/** Every id of another entry that a value holds, as the fields of its schema say, in their order. */
export const referencesIn = (
  given: v.GenericSchema,
  value: unknown,
  path: readonly PropertyKey[] = [],
): Reference[] => {
  const schema = unwrapped(given);
  const item = itemOfSchema(schema);
  if (item !== undefined)
    return Array.isArray(value)
      ? value.flatMap((each, index) => referencesIn(item, each, [...path, index]))
      : [];
  if (!isMap(value) || isTextSchema(schema)) return [];
  return Object.entries(entriesOfSchema(schema) ?? {}).flatMap(([key, part]): Reference[] => {
    const below = [...path, key];
    const about = aboutOf(part);
    const kind = about && kindIn(about, value);
    if (kind === undefined) return referencesIn(part, value[key], below);
    const plan = typeof value['plan'] === 'string' ? { plan: value['plan'] } : ('folder' as const);
    return strings(value[key], below).map(([at, id]) => ({
      path: at,
      kind,
      id,
      ...(about?.within === undefined ? {} : { within: plan }),
    }));
  });
};
