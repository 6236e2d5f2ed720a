import { separator } from './cells.ts';
import type { Column } from './columns.ts';

const datatypes = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
  json: 'json',
} as const satisfies Record<Column['type'], string>;

/**
 * What a CSV file holds, column by column (CSV on the Web, https://www.w3.org/TR/tabular-metadata/).
 *
 * @param table Address of the file, its title, and the columns that tell rows apart.
 */
export const csvwOf = (
  columns: readonly Column[],
  table: {
    url: string;
    title: string;
    key: readonly string[];
    dataVersion: string;
    /** What the address of a vocabulary begins with. */
    vocabularies: string;
  },
): object => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  url: table.url,
  'dc:title': table.title,
  'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
  'schema:version': table.dataVersion,
  dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
  tableSchema: {
    columns: columns.map(({ name, type, isList, language, title, description, vocabulary }) => ({
      name,
      titles: name,
      ...(title === undefined ? {} : { 'dc:title': title }),
      ...(description === undefined ? {} : { 'dc:description': description }),
      ...(vocabulary === undefined
        ? {}
        : { 'dcterms:conformsTo': { '@id': table.vocabularies + vocabulary } }),
      datatype: datatypes[type],
      ...(isList ? { separator } : {}),
      ...(language === undefined ? {} : { lang: language === 'zh' ? 'zh-Hans' : language }),
    })),
    ...(table.key.every((key) => columns.some(({ name }) => name === key))
      ? { primaryKey: table.key.length === 1 ? table.key[0] : table.key }
      : {}),
  },
});
