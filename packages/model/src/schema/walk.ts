import type * as v from 'valibot';
import { aboutOf, type FieldAbout } from './field.ts';
import { languages, requiredLanguages } from './text.ts';

/** A field of a schema, at any depth. */
export interface Field {
  /** Keys from the top. Items of lists have no key of their own; `*` stands for any key of a record. */
  path: readonly string[];
  /** The schema of its value, or of the items of its list. */
  schema: v.GenericSchema;
  about: FieldAbout | undefined;
  /** Whether it holds a list, or stands inside one. */
  isList: boolean;
  /** Whether it may be absent. A field with a default is never absent in what was parsed. */
  isOptional: boolean;
}

/** The schema inside everything that says only whether a value may be absent. */
export const unwrapped = (schema: v.GenericSchema): v.GenericSchema =>
  // Whatever wraps a schema has it there; valibot's type for any schema does not say so.
  'wrapped' in schema ? unwrapped(schema.wrapped as v.GenericSchema) : schema;

/** The fields of an object; undefined for any other schema. */
export const entriesOfSchema = (
  schema: v.GenericSchema,
): Readonly<Record<string, v.GenericSchema>> | undefined =>
  // Objects alone have entries, which are schemas.
  'entries' in schema ? (schema.entries as Record<string, v.GenericSchema>) : undefined;

/** The schema of the items of a list; undefined for any other schema. */
export const itemOfSchema = (schema: v.GenericSchema): v.GenericSchema | undefined =>
  // Arrays alone have an item, which is a schema.
  'item' in schema ? (schema.item as v.GenericSchema) : undefined;

/** The schema of the values of a record; undefined for any other schema. */
const valueOfSchema = (schema: v.GenericSchema): v.GenericSchema | undefined =>
  // Records alone have a key and a value, which are schemas.
  'key' in schema && 'value' in schema ? (schema.value as v.GenericSchema) : undefined;

/** Whether a schema is a text: one string for each language. */
export const isTextSchema = (schema: v.GenericSchema): boolean => {
  const keys = Object.keys(entriesOfSchema(schema) ?? {});
  return (
    requiredLanguages.every((language) => keys.includes(language)) &&
    keys.every((key) => languages.some((language) => language === key))
  );
};

/** The only values that a schema accepts, where they are a closed list. */
export const optionsOf = (schema: v.GenericSchema): readonly string[] | undefined =>
  schema.type === 'picklist' && 'options' in schema && Array.isArray(schema.options)
    ? schema.options.map(String)
    : undefined;

/** A schema without what wraps and lists it, and whether there was a list. */
const innermost = (
  schema: v.GenericSchema,
  isList = false,
): { schema: v.GenericSchema; isList: boolean } => {
  const inner = unwrapped(schema);
  const item = itemOfSchema(inner);
  return item === undefined ? { schema: inner, isList } : innermost(item, true);
};

/**
 * Every field of a schema, each before the fields inside it. Sees through optional values, lists,
 * records and pipes; a text is one field.
 */
export const walk = (
  top: v.GenericSchema,
  path: readonly string[] = [],
  isInList = false,
): Field[] => {
  const { schema, isList } = innermost(top, isInList);
  if (isTextSchema(schema)) return [];
  const value = valueOfSchema(schema);
  const parts = value === undefined ? entriesOfSchema(schema) : { '*': value };
  return Object.entries(parts ?? {}).flatMap(([key, part]): Field[] => {
    const below = [...path, key];
    const inner = innermost(part, isList);
    return [
      {
        path: below,
        schema: inner.schema,
        about: aboutOf(part),
        isList: inner.isList,
        isOptional: 'wrapped' in part && (!('default' in part) || part.default === undefined),
      },
      ...walk(part, below, isList),
    ];
  });
};
