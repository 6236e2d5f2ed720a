import * as v from 'valibot';
import { exportFormats } from '../exports.ts';
import { always as alwaysParameters, bom } from '../parameters.ts';
import * as answers from '../answers.ts';
import { always, single, type Download, type Operation } from './operation.ts';

const query = v.strictObject(alwaysParameters);

const downloadQuery = v.strictObject({ ...alwaysParameters, bom });

export const exportsOperations = {
  exports: {
    path: '/v1/exports',
    summary: { en: 'Files to download', zh: '可下载的数据文件' },
    description:
      'Every list whole, as JSON, NDJSON, CSV and a spreadsheet; the whole dataset as JSON; a Data Package (version 2) that describes the tables; a SQLite database with full-text search; and all of it in one archive with its checksums. Each with its size and SHA-256. Files are made once for each release.',
    query,
    response: answers.exports,
    problems: always,
    example: '/v1/exports',
  },
} as const satisfies Record<string, Operation>;

export const exportDownloads = {
  getExport: {
    path: '/v1/exports/{file}',
    summary: { en: 'One file', zh: '单个数据文件' },
    description:
      'A file of `/v1/exports`, by its name: `provisions.csv`, `all.json`, `parley.sqlite`. Items are those of the list of the same name; in tables, texts have a column for each language and lists are joined by `|`. A part of a file is sent for `Range`. An installation may not make the database; then it is not in the list.',
    query: downloadQuery,
    mediaTypes: Object.values(exportFormats).map(({ mediaType }) => mediaType),
    problems: [...single, 'export-not-made'],
    example: '/v1/exports/topics.csv',
  },
} as const satisfies Record<string, Download>;
