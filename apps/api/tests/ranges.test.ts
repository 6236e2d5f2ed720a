import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { createListener } from '../src/server/listener.ts';
import { makeDatabase } from '../src/server/make-database.ts';
import { cachedFetch } from '../src/workerd/cached-fetch.ts';
import { dataset } from './real-app.ts';
import { sendRequest } from './send-request.ts';

const releases = createReleases(dataset);
const app = createApp({ releases, makeDatabase });
const server = createServer(createListener({ releases, fetch: app.fetch }));
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => void server.close());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  sendRequest(origin, path, { headers, method });

const files = ['parley.sqlite', 'parley.zip', 'provisions.xlsx', 'all.json'];

test.for(files)('%s is sent in parts that make up the whole', async (file) => {
  const path = `/v1/exports/${file}`;
  const whole = await get(path);
  expect(whole.headers['accept-ranges']).toBe('bytes');
  const { length } = whole.body;
  const half = Math.floor(length / 2);
  const first = await get(path, { Range: `bytes=0-${half - 1}`, 'Accept-Encoding': 'br' });
  const rest = await get(path, {
    Range: `bytes=${half}-`,
    'If-Range': whole.headers['etag'] ?? '',
  });
  expect([first.status, rest.status]).toEqual([206, 206]);
  expect(first.headers['content-encoding']).toBeUndefined();
  expect(first.headers['content-range']).toBe(`bytes 0-${half - 1}/${length}`);
  expect(rest.headers['content-length']).toBe(String(length - half));
  expect(Buffer.concat([first.body, rest.body]).equals(whole.body)).toBe(true);
});

test('a part of other bytes, several parts and a part beyond the end are told apart', async () => {
  const path = '/v1/exports/topics.json';
  const whole = await get(path);
  const other = await get(path, { Range: 'bytes=0-9', 'If-Range': '"another"' });
  expect([other.status, other.body.length]).toEqual([200, whole.body.length]);
  const several = await get(path, { Range: 'bytes=0-1,5-6' });
  expect(several.status).toBe(200);
  const beyond = await get(path, { Range: `bytes=${whole.body.length}-` });
  expect(beyond.status).toBe(416);
  expect(beyond.headers['content-range']).toBe(`bytes */${whole.body.length}`);
  const head = await get(path, { Range: 'bytes=0-9' }, 'HEAD');
  expect(head.headers['content-length']).toBe(String(whole.body.length));
});

test('the database and JSON are compressed on their way, archives are compressed already', async () => {
  for (const [file, encoding] of [
    ['parley.sqlite', 'br'],
    ['all.json', 'br'],
    ['parley.zip', undefined],
    ['provisions.xlsx', undefined],
  ] as const) {
    const { headers } = await get(`/v1/exports/${file}`, { 'Accept-Encoding': 'br, gzip' });
    expect([file, headers['content-encoding']]).toEqual([file, encoding]);
  }
});

test('what is no file is sent whole', async () => {
  const answer = await get('/v1/topics', { Range: 'bytes=0-9' });
  expect(answer.status).toBe(200);
  expect(answer.headers['accept-ranges']).toBeUndefined();
});

test('the cache of a Worker sends parts as well', async () => {
  const inWorker = cachedFetch(app.fetch, releases, '');
  const ask = (headers: Record<string, string>) =>
    inWorker(new Request('https://parley.example/v1/exports/all.json', { headers }), 'one');
  const whole = Buffer.from(await (await ask({})).arrayBuffer());
  const part = await ask({ Range: 'bytes=5-14' });
  expect([part.status, part.headers.get('Content-Range')]).toEqual([
    206,
    `bytes 5-14/${whole.length}`,
  ]);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(5, 15));
  expect((await ask({ Range: `bytes=${whole.length}-` })).status).toBe(416);
  const { status } = await ask({ Range: 'bytes=0-3', 'If-Range': '"another"' });
  expect(status).toBe(200);
});
