import { exportedLists, type ExportedList } from '@parley/contract';
import { entryKinds, type EntryKind } from '@parley/model/vocabularies';
import type { Release } from '../releases/release.ts';
import { tableFields } from '../tables/table-schema.ts';
import { columnsOfList } from './columns.ts';

/** A table, by the list it holds. */
export interface DescribedTable {
  list: ExportedList;
  bytes: number;
  sha256: string;
}

/** The list that has the entries of each kind. */
const listOfKind = new Map<EntryKind, ExportedList>(
  // Object.entries loses the key type; these are exactly the lists.
  (Object.entries(exportedLists) as [ExportedList, { kind: EntryKind }][]).map(
    ([list, { kind }]) => [kind, list],
  ),
);

/** Columns that hold the id of a row of a table: one id each, as foreign keys are. */
const foreignKeys = (list: ExportedList): object[] =>
  columnsOfList(list).flatMap(({ name, isList, about }) => {
    const target = about?.ref && listOfKind.get(about.ref);
    if (target === undefined || isList) return [];
    // A pointer into the table itself names no resource.
    const reference = target === list ? { fields: ['id'] } : { resource: target, fields: ['id'] };
    return [{ fields: [name], reference }];
  });

const resourceOf = ({ list, bytes, sha256 }: DescribedTable) => {
  const keys = foreignKeys(list);
  const { plural, definition } = entryKinds[exportedLists[list].kind];
  return {
    name: list,
    title: plural.en.replace(/^./, (letter) => letter.toUpperCase()),
    description: definition.en,
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
      ...(keys.length === 0 ? {} : { foreignKeys: keys }),
    },
  };
};

/** The description of all tables as a Data Package, version 2 (https://datapackage.org). */
export const dataPackage = ({ dataset }: Release, tables: readonly DescribedTable[]): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'parley',
  title: 'Parley: AI governance plans, side by side',
  description:
    'Provisions of governance plans in our own words, in English and Chinese, with their exact places. Unofficial: made by no government. Cite the official texts.',
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
