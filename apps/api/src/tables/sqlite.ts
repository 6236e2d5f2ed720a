import type { RelationalColumn, RelationalTable } from './relational.ts';

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
} as const satisfies Record<RelationalColumn['type'], string>;

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const checkOf = ({ name, type, options }: RelationalColumn): string[] => {
  if (options !== undefined) return [`CHECK (${name} IN (${options.map(literal).join(', ')}))`];
  return type === 'boolean' ? [`CHECK (${name} IN (0, 1))`] : [];
};

/** A column; what it holds stands behind it, so that `.schema` says it. */
const columnSql = (column: RelationalColumn): { sql: string; comment: string } => ({
  sql: [
    column.name,
    types[column.type],
    ...(column.required ? ['NOT NULL'] : []),
    ...checkOf(column),
  ].join(' '),
  comment:
    column.description === undefined ? '' : ` -- ${column.description.replaceAll(/\s+/g, ' ')}`,
});

const createSql = ({ name, columns, key, foreignKeys }: RelationalTable): string => {
  const parts = [
    ...columns.map(columnSql),
    { sql: `PRIMARY KEY (${key.join(', ')})`, comment: '' },
    ...foreignKeys.map(({ columns: from, table, keys }) => ({
      sql: `FOREIGN KEY (${from.join(', ')}) REFERENCES ${table} (${keys.join(', ')}) DEFERRABLE INITIALLY DEFERRED`,
      comment: '',
    })),
  ];
  const lines = parts.map(
    ({ sql, comment }, index) => `  ${sql}${index + 1 < parts.length ? ',' : ''}${comment}`,
  );
  return `CREATE TABLE ${name} (\n${lines.join('\n')}\n) STRICT`;
};

/** What is looked up often: what points elsewhere, codes that every row has, and days. A key has an index already. */
const indexes = ({ name, columns, key, foreignKeys }: RelationalTable): string[] => {
  const wanted = new Set([
    ...foreignKeys.flatMap(({ columns: [first, ...more] }) =>
      first === undefined || more.length > 0 ? [] : [first],
    ),
    ...columns
      .filter(
        (column) => column.name === 'date' || (column.required && column.vocabulary !== undefined),
      )
      .map((column) => column.name),
  ]);
  wanted.delete(key[0] ?? '');
  return [...wanted].map((column) => `CREATE INDEX ${name}_by_${column} ON ${name} (${column})`);
};

/** The statements that make tables, fill them and index them. Pure: it runs nothing. */
export const sqliteScript = (tables: readonly RelationalTable[]): SqliteScript => ({
  create: tables.map(createSql),
  inserts: tables.map(({ name, columns, rows }) => ({
    sql: `INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`,
    rows,
  })),
  finish: tables.flatMap(indexes),
});
