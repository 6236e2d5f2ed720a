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
import type { EntryKind } from '@parley/model/vocabularies';
import type * as v from 'valibot';
import { valueAt } from './cells.ts';
import { isOptional, saidOf, typeOf, type Column } from './columns.ts';
import { singular, sqlName } from './sql-names.ts';

/** A column that holds one value. */
export interface RelationalColumn {
  name: string;
  type: Exclude<Column['type'], 'json'>;
  required: boolean;
  options?: readonly string[];
  vocabulary?: string;
  language?: Language;
  title?: string;
  description?: string;
}

/** Columns that hold the key of a row of another table. */
interface ForeignKey {
  columns: readonly string[];
  table: string;
  keys: readonly string[];
}

type Value = string | number | null;

/** A table without lists and without JSON: what several of belong to a row is a table of its own. */
export interface RelationalTable {
  name: string;
  description: string;
  columns: readonly RelationalColumn[];
  key: readonly string[];
  foreignKeys: readonly ForeignKey[];
  rows: Value[][];
}

/** What tables are made from: things of one shape. */
export interface Things {
  name: string;
  /** What one of them is called, as a column that holds its id. */
  one: string;
  description: string;
  schema: v.GenericSchema;
  items: readonly unknown[];
  /** Field by which they are known; `id` unless told. */
  key?: string;
}

/** The table that has the entries of a kind. */
export type TableOfKind = (kind: EntryKind) => string | undefined;

/** A row that lists hang from: its key, and the value that they stand in. */
interface Owner {
  keys: readonly Value[];
  value: unknown;
}

/** What a level of a thing is written as: a scalar a column, a list a table. */
interface Level {
  columns: (RelationalColumn & { path: readonly string[]; ref?: EntryKind })[];
  lists: {
    path: readonly string[];
    item: v.GenericSchema;
    about: FieldAbout | undefined;
    /** The schema that the field is declared in. */
    within: v.GenericSchema;
  }[];
}

const nothing: Level = { columns: [], lists: [] };

const joined = (levels: readonly Level[]): Level => ({
  columns: levels.flatMap(({ columns }) => columns),
  lists: levels.flatMap(({ lists }) => lists),
});

const wanted = ['en', 'zh'] as const satisfies Language[];

/** Takes a value apart into columns and lists. */
const levelOf = (
  within: v.GenericSchema,
  given: v.GenericSchema,
  path: readonly string[],
  required: boolean,
  above?: FieldAbout,
): Level => {
  const schema = unwrapped(given);
  const always = required && !isOptional(given);
  const about = aboutOf(given) ?? above;
  const said = (): Pick<RelationalColumn, 'title' | 'description'> => {
    const { title, description } = saidOf(within, path, about);
    return {
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
    };
  };
  if (isTextSchema(schema))
    return {
      columns: wanted.map((language) => ({
        name: sqlName([...(path.length === 0 ? ['text'] : path), language].join('.')),
        path: [...path, language],
        type: 'string' as const,
        required: always,
        language,
        ...said(),
      })),
      lists: [],
    };
  const item = itemOfSchema(schema);
  if (item !== undefined) return { columns: [], lists: [{ path, item, about, within }] };
  const entries = entriesOfSchema(schema);
  if (entries)
    return joined(
      Object.entries(entries).map(([key, part]) => levelOf(schema, part, [...path, key], always)),
    );
  const type = typeOf(schema);
  // Every value of the model is a scalar, a text, an object or a list.
  if (type === 'json') return nothing;
  const options = optionsOf(schema);
  return {
    columns: [
      {
        name: sqlName(path.join('.')),
        path,
        type,
        required: always,
        ...(options === undefined ? {} : { options }),
        ...(about?.vocabulary === undefined ? {} : { vocabulary: about.vocabulary }),
        ...(about?.ref === undefined ? {} : { ref: about.ref }),
        ...said(),
      },
    ],
    lists: [],
  };
};

const valueOf = (thing: unknown, path: readonly string[]): Value => {
  const value = valueAt(thing, path);
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
};

const place: RelationalColumn = {
  name: 'place',
  type: 'integer',
  required: true,
  title: 'place',
  description: 'Place in the list, counted from 1.',
};

/** The name of the column that holds a value of a list of ids or words. */
const valueName = (path: readonly string[], about: FieldAbout | undefined): string =>
  sqlName(about?.ref ?? singular(path.at(-1) ?? 'value'));

/** Foreign keys of columns that hold one id. */
const idsIn = ({ columns }: Level, tableOf: TableOfKind): ForeignKey[] =>
  columns.flatMap(({ name, ref }) => {
    const table = ref === undefined ? undefined : tableOf(ref);
    return table === undefined ? [] : [{ columns: [name], table, keys: ['id'] }];
  });

const bare = ({ columns }: Level): RelationalColumn[] =>
  columns.map(({ path: _path, ref: _ref, ...column }) => column);

/** The tables of a list that hangs from rows of another table. */
const listTables = (
  { path, item, about, within }: Level['lists'][number],
  parent: { name: string; one: string; key: readonly RelationalColumn[]; keys: readonly string[] },
  owners: readonly Owner[],
  tableOf: TableOfKind,
): RelationalTable[] => {
  const one = singular(sqlName(path.join('.')));
  const name = `${parent.one}_${sqlName(path.join('.'))}`;
  const read = levelOf(within, item, [], true, about);
  const level: Level = {
    ...read,
    columns: read.columns.map((column) =>
      column.name === '' ? { ...column, name: valueName(path, about) } : column,
    ),
  };
  const inner = owners.flatMap(({ keys, value }): Owner[] => {
    const list = valueAt(value, path);
    return Array.isArray(list)
      ? list.map((each: unknown, index) => ({ keys: [...keys, index + 1], value: each }))
      : [];
  });
  const key = [...parent.key, place];
  const names = key.map((column) => column.name);
  return [
    {
      name,
      description: saidOf(within, path, about).description ?? '',
      columns: [...key, ...bare(level)],
      key: names,
      foreignKeys: [
        { columns: parent.key.map((column) => column.name), table: parent.name, keys: parent.keys },
        ...idsIn(level, tableOf),
      ],
      rows: inner.map(({ keys, value }) => [
        ...keys,
        ...level.columns.map((column) => valueOf(value, column.path)),
      ]),
    },
    ...level.lists.flatMap((list) =>
      listTables(
        list,
        {
          name,
          one: `${parent.one}_${one}`,
          key: [...parent.key, { ...place, name: one, description: `Place of the ${one}.` }],
          keys: names,
        },
        inner,
        tableOf,
      ),
    ),
  ];
};

/** The tables of things of one shape: theirs, and one for each list that they have. */
export const relationalTables = (
  { name, one, description, schema, items, key = 'id' }: Things,
  tableOf: TableOfKind,
): RelationalTable[] => {
  const level = levelOf(schema, schema, [], true);
  const own: RelationalColumn = {
    name: sqlName(one),
    type: 'string',
    required: true,
    title: one,
    description: `Id of the ${one.replaceAll('-', ' ')}.`,
  };
  return [
    {
      name,
      description,
      columns: bare(level),
      key: [key],
      foreignKeys: idsIn(level, tableOf),
      rows: items.map((item) => level.columns.map(({ path }) => valueOf(item, path))),
    },
    ...level.lists.flatMap((list) =>
      listTables(
        list,
        { name, one: one.replaceAll('-', '_'), key: [own], keys: [key] },
        items.map((item) => ({ keys: [valueOf(item, [key])], value: item })),
        tableOf,
      ),
    ),
  ];
};
