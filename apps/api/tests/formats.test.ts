import { operations, type OperationId } from '@parley/contract';
import Papa from 'papaparse';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { csvOf } from '../src/tables/csv.ts';
import { app, getJson } from './real-app.ts';

// Object.keys loses the key type; these are exactly the operation ids.
const lists = (Object.keys(operations) as OperationId[]).filter((id) => id.startsWith('list'));

const page = v.object({
  items: v.array(v.record(v.string(), v.unknown())),
  total: v.number(),
  next: v.nullable(v.string()),
});

/** A list's address without what cuts it to a page. */
const wholeOf = (id: OperationId, suffix = '') => {
  const { path } = operations[id];
  return `${path}${suffix}${id === 'listComparisons' ? '?plans=us-2025,cn-2025' : ''}`;
};

const everyItem = async (id: OperationId) => {
  const items: unknown[] = [];
  const address = wholeOf(id);
  let next: string | null = `${address}${address.includes('?') ? '&' : '?'}limit=200`;
  while (next !== null) {
    const read: v.InferOutput<typeof page> = v.parse(page, await getJson(next));
    items.push(...read.items);
    next = read.next;
  }
  return items;
};

const readCsv = (text: string) => Papa.parse<Record<string, string>>(text, { header: true });

test.for(lists)('%s is whole as CSV, and described column by column', async (id) => {
  const response = await app.request(wholeOf(id, '.csv'));
  expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present');
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(bytes[0]).not.toBe(0xef);
  const { data, meta, errors } = readCsv(new TextDecoder().decode(bytes).trimEnd());
  const items = v.parse(page.entries.items, await everyItem(id));
  expect(errors.filter(({ type }) => type !== 'Delimiter')).toEqual([]);
  expect(data).toHaveLength(items.length);
  const known = meta.fields?.[0] ?? '';
  expect(data.map((row) => row[known])).toEqual(
    items.map((item) => {
      const [first] = known.split('.');
      const value = item[first ?? ''];
      return typeof value === 'object' ? Object.values(value ?? {})[0] : value;
    }),
  );
  const described = response.headers.get('Link')?.match(/<([^>]+)>; rel="describedby"/)?.[1] ?? '';
  expect(await getJson(described)).toMatchObject({
    url: wholeOf(id, '.csv'),
    tableSchema: { columns: (meta.fields ?? []).map((titles) => ({ titles })) },
  });
});

test.for(lists)('%s is whole as NDJSON, a line for each thing', async (id) => {
  const response = await app.request(wholeOf(id, '.ndjson'));
  expect(response.headers.get('Content-Type')).toBe('application/x-ndjson; charset=utf-8');
  const lines = (await response.text()).split('\n').filter((line) => line !== '');
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(await everyItem(id));
});

const everyTable = [...lists, 'search' as const];
const tableOf = (id: OperationId, suffix: string) =>
  id === 'search' ? `/v1/search${suffix}?q=energy` : wholeOf(id, suffix);

test.for(everyTable)('no cell of %s is an object written as a text', async (id) => {
  const text = await (await app.request(tableOf(id, '.csv'))).text();
  expect(text).not.toContain('[object');
});

test.for(everyTable)(
  'every column of %s says what it holds, and rows are told apart',
  async (id) => {
    const { tableSchema } = v.parse(
      v.object({
        tableSchema: v.object({
          columns: v.array(v.looseObject({ name: v.string() })),
          primaryKey: v.optional(v.union([v.string(), v.array(v.string())])),
        }),
      }),
      await getJson(tableOf(id, '.csv-metadata.json')),
    );
    const silent = tableSchema.columns.filter((column) => !('dc:description' in column));
    expect(silent.map(({ name }) => name)).toEqual([]);
    const { data } = readCsv((await (await app.request(tableOf(id, '.csv'))).text()).trimEnd());
    const key = [tableSchema.primaryKey ?? []].flat();
    const keys = data.map((row) => JSON.stringify(key.map((name) => row[name])));
    expect(new Set(keys).size).toBe(key.length === 0 ? Math.min(1, data.length) : data.length);
  },
);

test('what a search found stands in its table as it reads, in the language asked for', async () => {
  const { data } = readCsv(
    (await (await app.request('/v1/search.csv?q=grid&lang=zh')).text()).trimEnd(),
  );
  const found = v.parse(
    v.object({
      items: v.array(
        v.object({ title: v.object({ zh: v.array(v.object({ text: v.string() })) }) }),
      ),
    }),
    await getJson('/v1/search?q=grid&lang=zh&limit=200'),
  );
  expect(data.map((row) => row['title.zh'])).toEqual(
    found.items.map(({ title }) => title.zh.map(({ text }) => text).join('')),
  );
});

test('one language is one language inside cells as well', async () => {
  const text = await (await app.request(`${wholeOf('listComparisons', '.csv')}&lang=en`)).text();
  // Reviews are by language; whatever else is by language is a text.
  expect(text).not.toMatch(/""zh"":""(?!reviewed|draft)/);
  expect(text).toContain('""en"":');
});

test('a list can be asked for by Accept as well as by its suffix', async () => {
  for (const [mediaType, suffix] of [
    ['text/csv', '.csv'],
    ['application/x-ndjson', '.ndjson'],
  ] as const) {
    const accepted = await app.request('/v1/actors', { headers: { Accept: mediaType } });
    const suffixed = await app.request(`/v1/actors${suffix}`);
    expect(await accepted.text()).toBe(await suffixed.text());
    expect(accepted.headers.get('Vary')).toContain('Accept');
  }
  const one = await app.request('/v1/actors/caisi', { headers: { Accept: 'text/csv' } });
  expect(one.status).toBe(406);
});

/** The columns of the label in the CSV of all topics. */
const columns = async (query: string, headers: Record<string, string> = {}) => {
  const response = await app.request(`/v1/topics.csv${query}`, { headers });
  expect(response.headers.get('Vary')).toContain('Accept-Language');
  return readCsv(await response.text()).meta.fields?.filter((name) => name.startsWith('label'));
};

test('a CSV has both languages, or the one that is asked for', async () => {
  expect(await columns('')).toEqual(['label.en', 'label.zh']);
  expect(await columns('?lang=zh')).toEqual(['label.zh']);
  expect(await columns('', { 'Accept-Language': 'zh-CN,zh;q=0.9' })).toEqual(['label.zh']);
  expect(await columns('?lang=en', { 'Accept-Language': 'zh' })).toEqual(['label.en']);
  expect(await columns('', { 'Accept-Language': '*' })).toEqual(['label.en', 'label.zh']);
});

test('filters, fields and pages work in every form', async () => {
  const first = await app.request('/v1/provisions.csv?plan=us-2025&fields=label,actors&limit=7');
  const { data, meta } = readCsv((await first.text()).trimEnd());
  expect(data).toHaveLength(7);
  expect(meta.fields).toEqual([
    'id',
    'label',
    'actors.actor',
    'actors.role',
    'actors.basis',
    'actors.name.en',
    'actors.name.zh',
    'actors.abbreviation',
  ]);
  const next = first.headers.get('Link')?.match(/<([^>]+)>; rel="next"/)?.[1] ?? '';
  expect(next).toMatch(/^\/v1\/provisions\.csv\?/);
  const second = readCsv((await (await app.request(next)).text()).trimEnd());
  expect(second.data[0]?.['id']).not.toBe(data[0]?.['id']);
});

test('no cell is run as a formula, and lines end as RFC 4180 says', () => {
  const column = { name: 'a', path: ['a'], type: 'string', isList: false, required: true } as const;
  for (const start of ['=', '+', '-', '@', '\t', '\r'])
    expect(csvOf([{ a: `${start}1` }], [column])).toContain(`'${start}1`);
  expect(csvOf([{ a: 'x, "y"\nz' }], [column])).toBe('a\r\n"x, ""y""\nz"\r\n');
});

test('values of a list stand in one cell, and a bar within one is told apart', () => {
  const column = {
    name: 'a',
    path: ['a', 'b'],
    type: 'string',
    isList: true,
    required: true,
  } as const;
  expect(csvOf([{ a: [{ b: 'x|y' }, {}, { b: 'z' }] }], [column])).toBe('a\r\nx\\|y||z\r\n');
});
