import type { Release } from '../releases/release.ts';
import type { RelationalTable } from '../tables/relational.ts';
import { sqliteScript, type SqliteScript } from '../tables/sqlite.ts';
import { aboutRelease } from './about.ts';
import { databaseTables, searchedEntries } from './database-tables.ts';
import { entriesTable, searchScript } from './database-search.ts';
import { databaseViews } from './database-views.ts';

const text = (name: string, description: string) => ({
  name,
  type: 'string' as const,
  required: true,
  description,
});

const optional = (name: string, description: string) => ({
  ...text(name, description),
  required: false,
});

const aboutTable = (release: Release): RelationalTable => ({
  name: 'about',
  description: 'What the database is, and from which release.',
  columns: [text('about', 'What is said.'), text('value', 'Its value.')],
  key: ['about'],
  foreignKeys: [],
  rows: aboutRelease(release),
});

/** Tables that say what the others hold. */
const descriptions = (tables: readonly RelationalTable[]): RelationalTable[] => {
  const tableDescriptions: RelationalTable = {
    name: 'table_descriptions',
    description: 'What each table and view holds.',
    columns: [text('name', 'Name of the table.'), text('description', 'What it holds.')],
    key: ['name'],
    foreignKeys: [],
    rows: [],
  };
  const columnDescriptions: RelationalTable = {
    name: 'column_descriptions',
    description: 'What each column holds.',
    columns: [
      text('table_name', 'Name of the table.'),
      text('name', 'Name of the column.'),
      optional('title', 'What people call it.'),
      text('description', 'What it holds.'),
      optional('vocabulary', 'Id of the vocabulary that its codes are from.'),
      optional('refers_to', 'Table of the rows whose ids it holds.'),
    ],
    key: ['table_name', 'name'],
    foreignKeys: [{ columns: ['table_name'], table: 'table_descriptions', keys: ['name'] }],
    rows: [],
  };
  const all = [...tables, tableDescriptions, columnDescriptions];
  return [
    {
      ...tableDescriptions,
      rows: [...all, ...databaseViews].map(({ name, description }) => [name, description]),
    },
    {
      ...columnDescriptions,
      rows: all.flatMap(({ name, columns, foreignKeys }) =>
        columns.map((column) => [
          name,
          column.name,
          column.title ?? null,
          column.description ?? '',
          column.vocabulary ?? null,
          foreignKeys.find(({ columns: [first] }) => first === column.name)?.table ?? null,
        ]),
      ),
    },
  ];
};

const described = (release: Release): RelationalTable[] => {
  const tables = [
    aboutTable(release),
    ...databaseTables(release),
    entriesTable(searchedEntries(release)),
  ];
  return [...tables, ...descriptions(tables)];
};

/** Everything as a SQLite database: tables that join by their keys, search in both languages, and a few views. */
export const databaseScript = (release: Release): SqliteScript => {
  const tables = sqliteScript(described(release));
  const search = searchScript(searchedEntries(release));
  return {
    create: [...tables.create, ...search.create],
    inserts: [...tables.inserts, ...search.inserts],
    finish: [
      ...tables.finish,
      'CREATE UNIQUE INDEX vocabulary_terms_by_code ON vocabulary_terms (vocabulary, code)',
      ...databaseViews.map(({ name, sql }) => `CREATE VIEW ${name} AS ${sql}`),
      ...search.finish,
      `PRAGMA user_version = ${release.dataset.schemaVersion}`,
    ],
  };
};
