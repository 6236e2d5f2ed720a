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
 * @param table Address of the file, its title, and the column that tells rows apart.
 */
export const csvwOf = (
  columns: readonly Column[],
  table: { url: string; title: string; key: string; dataVersion: string },
): object => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  url: table.url,
  'dc:title': table.title,
  'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
  'schema:version': table.dataVersion,
  dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
  tableSchema: {
    columns: columns.map(({ name, type, isList, language, about }) => ({
      name,
      titles: name,
      ...(about === undefined ? {} : { 'dc:description': about.description }),
      datatype: datatypes[type],
      ...(isList ? { separator } : {}),
      ...(language === undefined ? {} : { lang: language === 'zh' ? 'zh-Hans' : language }),
    })),
    ...(columns.some(({ name }) => name === table.key) ? { primaryKey: table.key } : {}),
  },
});
