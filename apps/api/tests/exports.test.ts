import { createHash } from 'node:crypto';
import { exportedLists, operations, type ExportedList } from '@parley/contract';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { makeDatabase } from '../src/server/make-database.ts';
import { app, dataset, getJson } from './real-app.ts';

// Object.keys loses the key type; these are exactly the lists.
const lists = Object.keys(exportedLists) as ExportedList[];

/** An app that can make a database, as on Node. */
const onNode = createApp({ releases: createReleases(dataset), makeDatabase });

const bytesOf = async (file: string): Promise<Uint8Array<ArrayBuffer>> => {
  const response = await onNode.request(`/v1/exports/${file}`);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
};
const textOf = async (file: string): Promise<string> =>
  new TextDecoder().decode(await bytesOf(file));

/** The rows of a CSV as another reader than ours sees them. */
const rowsOf = (csv: string): Record<string, string>[] =>
  parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

const listShape = v.object({
  items: v.array(v.looseObject({ id: v.string() })),
  total: v.number(),
});

/** A thing without its links, which differ from service to service. */
const withoutLinks = (item: unknown): unknown => {
  const { links: _links, ...rest } = v.parse(v.looseObject({ links: v.unknown() }), item);
  return rest;
};

/** All items of a list, page by page. */
const crawl = async (list: string): Promise<unknown[]> => {
  const page = v.object({ items: v.array(v.unknown()), next: v.nullable(v.string()) });
  const items: unknown[] = [];
  let next: string | null = `/v1/${list}?limit=200`;
  while (next !== null) {
    const answer: v.InferOutput<typeof page> = v.parse(page, await getJson(next));
    items.push(...answer.items.map(withoutLinks));
    next = answer.next;
  }
  return items;
};

test.for(lists)('%s are the same items page by page, as JSON and as NDJSON', async (list) => {
  const paged = await crawl(list);
  expect(paged.length).toBeGreaterThan(0);
  const { items, total } = v.parse(listShape, JSON.parse(await textOf(`${list}.json`)));
  expect(items).toEqual(paged);
  expect(total).toBe(paged.length);
  const lines = (await textOf(`${list}.ndjson`)).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(paged);
});

test('all.json is the dataset itself', async () => {
  expect(JSON.parse(await textOf('all.json'))).toEqual(JSON.parse(JSON.stringify(dataset)));
});

const field = v.object({
  name: v.string(),
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  type: v.picklist(['string', 'integer', 'number', 'boolean', 'date', 'list', 'array']),
  delimiter: v.optional(v.string()),
  vocabulary: v.optional(v.string()),
  categories: v.optional(v.array(v.object({ value: v.string(), label: v.string() }))),
  constraints: v.optional(
    v.object({
      required: v.optional(v.boolean()),
      unique: v.optional(v.boolean()),
      enum: v.optional(v.array(v.string())),
    }),
  ),
});
const dataPackage = v.object({
  $schema: v.string(),
  version: v.string(),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      bytes: v.number(),
      hash: v.string(),
      schema: v.object({
        fields: v.array(field),
        primaryKey: v.array(v.string()),
        foreignKeys: v.optional(
          v.array(
            v.object({
              fields: v.array(v.string()),
              reference: v.object({
                resource: v.optional(v.string()),
                fields: v.array(v.string()),
              }),
            }),
          ),
          [],
        ),
      }),
    }),
  ),
});

const fits: Record<v.InferOutput<typeof field>['type'], (cell: string) => boolean> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => Number.isFinite(Number(cell)),
  boolean: (cell) => /^(?:true|false)$/.test(cell),
  date: (cell) => !Number.isNaN(Date.parse(cell)) && /^\d{4}-\d\d-\d\d$/.test(cell),
  list: () => true,
  array: (cell) => Array.isArray(JSON.parse(cell)),
};

test('every table is what the data package says, cell by cell, when another reader opens it', async () => {
  const described = v.parse(dataPackage, JSON.parse(await textOf('datapackage.json')));
  expect(described.version).toBe(dataset.dataVersion);
  expect(described.resources.map(({ name }) => name)).toEqual(lists);
  const tables = new Map<string, Record<string, string>[]>();
  for (const { name, path, bytes, hash, schema } of described.resources) {
    const file = await bytesOf(path);
    expect(file.length).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash);
    const rows = rowsOf(new TextDecoder().decode(file));
    tables.set(name, rows);
    expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map((one) => one.name));
    const wrong = rows.flatMap((row) =>
      schema.fields.filter(({ name: column, type, constraints }) => {
        const cell = row[column] ?? '';
        if (cell === '') return constraints?.required === true;
        if (constraints?.enum && !constraints.enum.includes(cell)) return true;
        return !fits[type](cell);
      }),
    );
    expect(wrong).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  }
  for (const { name, schema } of described.resources)
    for (const { fields, reference } of schema.foreignKeys) {
      const known = new Set(tables.get(reference.resource ?? name)?.map(({ id }) => id));
      const used = tables.get(name)?.map((row) => row[fields[0] ?? '']) ?? [];
      expect(used.filter((id) => id !== '' && !known.has(id))).toEqual([]);
    }
});

test('what a column is, means and points to follows from the model', async () => {
  const described = v.parse(dataPackage, JSON.parse(await textOf('datapackage.json')));
  const keys = described.resources.map(({ name, schema }) => [
    name,
    schema.foreignKeys.map(({ fields, reference }) => [fields[0], reference.resource ?? name]),
  ]);
  expect(Object.fromEntries(keys)).toMatchObject({
    provisions: expect.arrayContaining([
      ['repeats', 'provisions'],
      ['plan', 'plans'],
    ]),
    relations: [['topic', 'topics']],
    silences: [
      ['topic', 'topics'],
      ['plan', 'plans'],
    ],
    actors: [['parent', 'actors']],
  });
  const fields = new Map(
    described.resources.flatMap(({ name, schema }) =>
      schema.fields.map((each) => [`${name} ${each.name}`, each] as const),
    ),
  );
  expect(fields.get('plans date')).toMatchObject({ type: 'date', title: 'date' });
  expect(fields.get('provisions order')).toMatchObject({ type: 'integer' });
  expect(fields.get('provisions force.class')).toMatchObject({
    description: 'The force class of the wording.',
    vocabulary: 'force',
    categories: expect.arrayContaining([{ value: 'require', label: 'requires' }]),
  });
  expect([...fields].filter(([, { description }]) => description === undefined)).toEqual([]);
});

test('a CSV holds the texts of both languages, and a list can be taken apart again', async () => {
  const rows = rowsOf(await textOf('provisions.csv'));
  expect(rows.map((row) => [row['id'], row['summary.zh'], row['topics']?.split('|')])).toEqual(
    dataset.provisions.map(({ id, summary, topics }) => [id, summary.zh, topics]),
  );
  // What stands between the items of a list stands in none of them.
  const inLists = dataset.provisions.flatMap(({ named }) =>
    named.flatMap(({ en, zh }) => [en, zh]),
  );
  expect(inLists.filter((words) => words.includes('|'))).toEqual([]);
});

test.for(lists)('the workbook of %s opens in another reader and has every row', async (list) => {
  const sheets = await readXlsxFile(new Blob([await bytesOf(`${list}.xlsx`)]));
  expect(sheets.map(({ sheet }) => sheet)).toEqual([list, 'columns', 'about']);
  const { items } = v.parse(listShape, JSON.parse(await textOf(`${list}.json`)));
  const [header, ...rows] = sheets[0]?.data ?? [];
  expect(rows.map((row) => row[header?.indexOf('id') ?? -1])).toEqual(items.map(({ id }) => id));
  const [, ...described] = sheets[1]?.data ?? [];
  expect(described.map(([column]) => column)).toEqual(header);
  expect(described.filter(([, , description]) => !description)).toEqual([]);
  expect(JSON.stringify(sheets[2]?.data)).toContain(dataset.dataVersion);
});

test('every file in the list has the bytes and the hash that the list says', async () => {
  const response = await onNode.request('/v1/exports');
  const { files } = v.parse(operations.exports.response, await response.json());
  expect(files).toHaveLength(4 * lists.length + 4);
  for (const { address, bytes, sha256, mediaType } of files) {
    const answer = await onNode.request(address);
    const body = Buffer.from(await answer.arrayBuffer());
    expect([body.length, createHash('sha256').update(body).digest('hex')]).toEqual([bytes, sha256]);
    expect(answer.headers.get('Content-Type')).toBe(mediaType);
    expect(answer.headers.get('X-Data-Version')).toBe(dataset.dataVersion);
    const etag = answer.headers.get('ETag') ?? '';
    const again = await onNode.request(address, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
  }
});

test('two services make the same bytes, so that a file can be compared wherever it came from', async () => {
  const other = createApp({ releases: createReleases(dataset), makeDatabase });
  for (const file of ['parley.sqlite', 'topics.xlsx', 'topics.csv', 'parley.zip'])
    expect(
      new Uint8Array(await (await other.request(`/v1/exports/${file}`)).arrayBuffer()),
    ).toEqual(await bytesOf(file));
});

test('the archive has every table, the data whole and the database, and checksums that hold', async () => {
  const entries = unzipSync(await bytesOf('parley.zip'));
  expect(Object.keys(entries).toSorted()).toEqual(
    [
      ...lists.map((list) => `${list}.csv`),
      'README.txt',
      'SHA256SUMS',
      'all.json',
      'datapackage.json',
      'parley.sqlite',
    ].toSorted(),
  );
  const sums = strFromU8(entries['SHA256SUMS'] ?? new Uint8Array())
    .trimEnd()
    .split('\n');
  expect(sums).toHaveLength(lists.length + 3);
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    const entry = entries[name] ?? new Uint8Array();
    expect(createHash('sha256').update(entry).digest('hex')).toBe(sum);
    expect(Buffer.from(entry).equals(Buffer.from(await bytesOf(name)))).toBe(true);
  }
});

test('a table begins with a byte order mark where one is asked for, and nowhere else', async () => {
  const [plain, marked] = [await bytesOf('topics.csv'), await bytesOf('topics.csv?bom=true')];
  expect([...marked.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(marked.subarray(3)).toEqual(plain);
  const list = await (await app.request('/v1/topics.csv?bom=true')).arrayBuffer();
  expect([...new Uint8Array(list).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  for (const address of ['/v1/topics?bom=true', '/v1/exports/topics.json?bom=true'])
    expect(await problemOf(address)).toEqual([400, '/problems/invalid-parameter']);
});

const problemOf = async (address: string, init?: RequestInit) => {
  const response = await app.request(address, init);
  const { type } = v.parse(v.object({ type: v.string() }), await response.json());
  return [response.status, type];
};

test('a file that does not exist, is not made here, or is asked for wrongly is a problem', async () => {
  expect(await problemOf('/v1/exports/nothing.csv')).toEqual([404, '/problems/not-found']);
  expect(await problemOf('/v1/exports/parley.sqlite')).toEqual([404, '/problems/export-not-made']);
  expect(await problemOf('/v1/exports/topics.csv?limit=1')).toEqual([
    400,
    '/problems/unknown-parameter',
  ]);
  expect(await problemOf('/v1/exports/topics.csv?at=9.9.9')).toEqual([
    404,
    '/problems/release-not-held',
  ]);
  expect(await problemOf('/v1/exports/topics.csv', { headers: { Accept: 'image/png' } })).toEqual([
    406,
    '/problems/not-acceptable',
  ]);
});

test('the files are made on every engine, the database where there is one', async () => {
  const { files } = v.parse(operations.exports.response, await getJson('/v1/exports'));
  expect(files.map(({ file }) => file)).not.toContain('parley.sqlite');
  expect(files).toHaveLength(4 * lists.length + 3);
});
