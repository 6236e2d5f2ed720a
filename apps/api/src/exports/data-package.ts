import { exportedLists, type ExportedList } from '@parley/contract';
import type { Release } from '../releases/release.ts';
import { tableFields } from '../tables/table-schema.ts';
import { columnsOfList } from './columns.ts';

/** A table, by the list it holds. */
export interface DescribedTable {
  list: ExportedList;
  bytes: number;
  sha256: string;
}

const pointers: Partial<Record<ExportedList, [field: string, list: ExportedList][]>> = {
  provisions: [
    ['plan', 'plans'],
    ['repeats', 'provisions'],
  ],
  relations: [['topic', 'topics']],
  silences: [
    ['topic', 'topics'],
    ['plan', 'plans'],
  ],
};

const resourceOf = ({ list, bytes, sha256 }: DescribedTable) => ({
  name: list,
  title: exportedLists[list].label.en,
  type: 'table',
  path: `${list}.csv`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${sha256}`,
  schema: {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: tableFields(columnsOfList(list)),
    primaryKey: ['id'],
    ...(pointers[list] === undefined
      ? {}
      : {
          foreignKeys: pointers[list].map(([field, target]) => ({
            fields: [field],
            // A pointer into the table itself names no resource.
            reference: target === list ? { fields: ['id'] } : { resource: target, fields: ['id'] },
          })),
        }),
  },
});

/** The description of all tables as a Data Package, version 2 (https://datapackage.org). */
export const dataPackage = ({ dataset }: Release, tables: readonly DescribedTable[]): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'parley',
  title: 'Parley: AI governance plans, side by side',
  description:
    'Provisions of governance plans in our own words, in English and Chinese, with their exact places. Unofficial: made by neither government. Cite the official texts.',
  version: dataset.dataVersion,
  created: `${dataset.date}T00:00:00Z`,
  keywords: ['AI governance', 'policy', 'comparison'],
  licenses: [
    {
      name: 'CC-BY-4.0',
      title: 'Creative Commons Attribution 4.0 International',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ],
  contributors: [{ title: 'Parley', roles: ['creator'] }],
  sources: dataset.plans.map(({ title, editions, date }) => ({
    title: title.en,
    version: date,
    ...(editions[0] === undefined ? {} : { path: editions[0].url }),
  })),
  resources: tables.map(resourceOf),
});
