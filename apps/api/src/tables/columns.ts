import { languages, requiredLanguages, type Language } from '@parley/model';
import * as v from 'valibot';

/** One column of a table: a scalar, a list of scalars, or what is too deep for a cell, as JSON. */
export interface Column {
  /** The path to the value: `title.en`, `force.class`, `actors.role`. */
  name: string;
  path: readonly string[];
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'json';
  /** Whether a cell holds one value for each item of a list. */
  isList: boolean;
  /** Whether every row has a value. */
  required: boolean;
  /** The only values it may have, where they are few. */
  options?: readonly string[];
  /** Language of a text. */
  language?: Language;
}

const unwrapped = (schema: v.GenericSchema): v.GenericSchema =>
  'wrapped' in schema ? unwrapped(schema.wrapped as v.GenericSchema) : schema;

/** Whether a value may be absent: a default fills the gap, so then it may not. */
const isOptional = (schema: v.GenericSchema): boolean =>
  'wrapped' in schema && (!('default' in schema) || schema.default === undefined);

const actionsOf = (schema: v.GenericSchema): string[] =>
  'pipe' in schema && Array.isArray(schema.pipe)
    ? schema.pipe.map((action: { type?: unknown }) => String(action.type))
    : [];

/** The type of a scalar; json for anything else. */
const typeOf = (schema: v.GenericSchema): Column['type'] => {
  const actions = actionsOf(schema);
  if (schema.type === 'number') return actions.includes('integer') ? 'integer' : 'number';
  if (schema.type === 'boolean') return 'boolean';
  if (schema.type === 'picklist') return 'string';
  if (schema.type !== 'string') return 'json';
  return actions.includes('iso_date') ? 'date' : 'string';
};

const optionsOf = (schema: v.GenericSchema): Pick<Column, 'options'> =>
  schema.type === 'picklist' && 'options' in schema && Array.isArray(schema.options)
    ? { options: schema.options.map(String) }
    : {};

const entriesOf = (
  schema: v.GenericSchema,
): Readonly<Record<string, v.GenericSchema>> | undefined =>
  'entries' in schema ? (schema.entries as Record<string, v.GenericSchema>) : undefined;

const isText = (entries: Readonly<Record<string, v.GenericSchema>>): boolean =>
  requiredLanguages.every((language) => language in entries) &&
  Object.keys(entries).every((key) => languages.some((language) => language === key));

/** Columns of a value; undefined when it is a list within a list. */
const columnsAt = (
  given: v.GenericSchema,
  path: readonly string[],
  isList: boolean,
  wanted: readonly Language[],
  within = true,
): Column[] | undefined => {
  const schema = unwrapped(given);
  const required = within && !isOptional(given);
  const column = (type: Column['type']): Column => ({
    name: path.join('.'),
    path,
    type,
    isList,
    required,
    ...optionsOf(schema),
  });
  const entries = entriesOf(schema);
  if (entries && isText(entries))
    return wanted.map((language) => ({
      name: [...path, language].join('.'),
      path: [...path, language],
      type: 'string',
      isList,
      required,
      language,
    }));
  if (entries) {
    const parts = Object.entries(entries).map(([key, part]) =>
      columnsAt(part, [...path, key], isList, wanted, required),
    );
    return parts.some((part) => part === undefined)
      ? undefined
      : parts.flatMap((part) => part ?? []);
  }
  if ('item' in schema) {
    if (isList) return undefined;
    return (
      columnsAt(schema.item as v.GenericSchema, path, true, wanted, required) ?? [
        { ...column('json'), isList: false },
      ]
    );
  }
  return [column(typeOf(schema))];
};

/**
 * The columns that hold everything a thing of the contract has, in the contract's order.
 *
 * @param thing Schema of the items of a list.
 * @param wanted Languages of texts: `title.en`, `title.zh`.
 * @param fields Fields of the thing to keep; all unless told.
 */
export const columnsOf = (
  thing: v.GenericSchema,
  wanted: readonly Language[],
  fields?: ReadonlySet<string>,
): Column[] =>
  Object.entries(entriesOf(thing) ?? {})
    .filter(([name]) => fields === undefined || fields.has(name))
    .flatMap(([name, part]) => columnsAt(part, [name], false, wanted) ?? []);
