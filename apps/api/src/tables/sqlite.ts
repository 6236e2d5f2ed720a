import { valueAt } from './cells.ts';
import type { Column } from './columns.ts';

/** A table of the database, its rows with an `id`. */
export interface DatabaseTable {
  name: string;
  columns: readonly Column[];
  items: readonly unknown[];
}

/** What has to be run to make a database, in order; the same for every driver. */
export interface SqliteScript {
  /** Statements that make tables. */
  create: string[];
  /** A statement with `?` for each value, and the rows to run it with. */
  inserts: { sql: string; rows: (string | number | null)[][] }[];
  /** Statements that make indexes and views once the rows are there. */
  finish: string[];
}

const types = {
  string: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  json: 'TEXT',
} as const satisfies Record<Column['type'], string>;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Lists are JSON in a database, so that `json_each` takes them apart. */
const stored = (item: unknown, { path, isList }: Column): string | number | null => {
  const value = valueAt(item, path);
  if (value === undefined || value === null) return isList ? '[]' : null;
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
};

/** Names without quoting: `force_verb_text` for `force.verb.text`. */
export const sqlName = (name: string): string =>
  name.replaceAll(/[.-]/g, '_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const columnSql = ({ name, type, isList, required }: Column): string =>
  [
    quoted(sqlName(name)),
    isList ? 'TEXT' : types[type],
    ...(name === 'id' ? ['PRIMARY KEY'] : []),
    ...(required || isList ? ['NOT NULL'] : []),
  ].join(' ');

/** A view that gives each item of a list its own row: `provisions_topics(id, place, topics)`. */
const listView = (table: string, column: string): string =>
  `CREATE VIEW ${quoted(`${table}_${column}`)} AS SELECT t.id AS id, j.key + 1 AS place, j.value AS ${quoted(column)} FROM ${quoted(table)} AS t, json_each(t.${quoted(column)}) AS j`;

const tableScript = ({ name, columns, items }: DatabaseTable): SqliteScript => ({
  create: [`CREATE TABLE ${quoted(name)} (${columns.map(columnSql).join(', ')}) STRICT`],
  inserts: [
    {
      sql: `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`,
      rows: items.map((item) => columns.map((column) => stored(item, column))),
    },
  ],
  finish: columns
    .filter(({ isList }) => isList)
    .map((column) => listView(name, sqlName(column.name))),
});

/** Tables with the columns given, and a view for each list. Pure: it runs nothing. */
export const sqliteScript = (tables: readonly DatabaseTable[]): SqliteScript => {
  const scripts = tables.map(tableScript);
  return {
    create: scripts.flatMap(({ create }) => create),
    inserts: scripts.flatMap(({ inserts }) => inserts),
    finish: scripts.flatMap(({ finish }) => finish),
  };
};
