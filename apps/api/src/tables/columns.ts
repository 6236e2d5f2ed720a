import { expandedField } from '@parley/contract';
import { meaningOf } from '@parley/contract/openapi';
import type { Language } from '@parley/model';
import {
  aboutOf,
  entriesOfSchema,
  isTextSchema,
  itemOfSchema,
  optionsOf,
  unwrapped,
  type FieldAbout,
} from '@parley/model/schema';
import type { VocabularyName } from '@parley/model/vocabularies';
import type * as v from 'valibot';
import { columnMeanings } from './column-meanings.ts';

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
  /** Whether a cell holds a text that is sent in parts, put together again. */
  isInParts?: true;
  /** What people call the field that it holds, where the model says so. */
  title?: string;
  /** What it holds, in one sentence. */
  description?: string;
  /** The vocabulary that its codes are from. */
  vocabulary?: VocabularyName;
  /** What the model says of the field that it holds. */
  about?: FieldAbout;
}

/** Whether a value may be absent: a default fills the gap, so then it may not. */
export const isOptional = (schema: v.GenericSchema): boolean =>
  'wrapped' in schema && (!('default' in schema) || schema.default === undefined);

interface PipeItem {
  type?: unknown;
  pipe?: readonly PipeItem[];
}

/** The actions of a schema, those of pipes inside its pipe among them. */
const actionsOf = ({ pipe = [] }: PipeItem): string[] =>
  pipe.flatMap((item) => [String(item.type), ...actionsOf(item)]);

/** Whether a text in one language is a list of parts, some of them marked. */
const isInParts = (schema: v.GenericSchema | undefined): boolean =>
  schema !== undefined && itemOfSchema(unwrapped(schema)) !== undefined;

/** The type of a scalar; json for anything else. */
export const typeOf = (schema: v.GenericSchema): Column['type'] => {
  const actions = actionsOf(schema);
  if (schema.type === 'number') return actions.includes('integer') ? 'integer' : 'number';
  if (schema.type === 'boolean') return 'boolean';
  if (schema.type === 'picklist') return 'string';
  if (schema.type !== 'string') return 'json';
  return actions.includes('iso_date') ? 'date' : 'string';
};

/** What is said of a column: by the model of its field, or else by the contract of its property. */
export const saidOf = (
  thing: v.GenericSchema,
  path: readonly string[],
  about: FieldAbout | undefined,
): Pick<Column, 'title' | 'description' | 'about' | 'vocabulary'> => {
  if (about)
    return {
      title: about.label.en,
      description: about.description,
      about,
      ...(about.vocabulary === undefined ? {} : { vocabulary: about.vocabulary }),
    };
  const description = columnMeanings[path.join('.')] ?? meaningOf(thing, path.at(-1) ?? '');
  return description === undefined ? {} : { description };
};

/** Columns of a value; undefined when it is a list within a list. */
const columnsAt = (
  thing: v.GenericSchema,
  given: v.GenericSchema,
  path: readonly string[],
  isList: boolean,
  wanted: readonly Language[],
  within = true,
  above?: FieldAbout,
): Column[] | undefined => {
  const schema = unwrapped(given);
  const required = within && !isOptional(given);
  const options = optionsOf(schema);
  const about = aboutOf(given) ?? above;
  const column = (type: Column['type']): Column => ({
    name: path.join('.'),
    path,
    type,
    isList,
    required,
    ...(options === undefined ? {} : { options }),
    ...saidOf(thing, path, about),
  });
  const entries = entriesOfSchema(schema);
  if (isTextSchema(schema))
    return wanted.map((language) => ({
      name: [...path, language].join('.'),
      path: [...path, language],
      type: 'string',
      isList,
      required,
      language,
      ...(isInParts(entries?.[language]) ? { isInParts: true as const } : {}),
      ...saidOf(thing, path, about),
    }));
  if (entries) {
    const parts = Object.entries(entries).map(([key, part]) =>
      columnsAt(thing, part, [...path, key], isList, wanted, required),
    );
    return parts.some((part) => part === undefined)
      ? undefined
      : parts.flatMap((part) => part ?? []);
  }
  const item = itemOfSchema(schema);
  if (item !== undefined) {
    if (isList) return undefined;
    return (
      columnsAt(thing, item, path, true, wanted, required, about) ?? [
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
  Object.entries(entriesOfSchema(thing) ?? {})
    // What `expand` asks for has no place in a table.
    .filter(([name]) => name !== expandedField && (fields === undefined || fields.has(name)))
    .flatMap(([name, part]) => columnsAt(thing, part, [name], false, wanted) ?? []);
