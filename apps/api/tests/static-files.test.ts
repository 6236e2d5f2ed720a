import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staticFiles } from '../src/server/static-files.ts';
import { sendRequest } from './send-request.ts';

const script = `export const text = '${'parley '.repeat(500)}';\n`;

const server = createServer();
let origin = '';
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-site-'));
  await mkdir(join(folder, 'assets'));
  await mkdir(join(folder, '.vite'));
  await writeFile(join(folder, 'assets/a-1.js'), script);
  await writeFile(join(folder, 'assets/a-1.js.br'), brotliCompressSync(script));
  await writeFile(join(folder, 'assets/a-1.js.gz'), gzipSync(script));
  await writeFile(join(folder, 'assets/plain.woff2'), 'font');
  await writeFile(join(folder, 'index.html'), '<p>for the renderer</p>');
  await writeFile(join(folder, '.vite/manifest.json'), '{}');
  const serve = await staticFiles(folder);
  server.on('request', (incoming, outgoing) => {
    if (!serve(incoming, outgoing, ['X-Request-Id', 'one'])) outgoing.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => void server.close());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  sendRequest(origin, path, { headers, method });

test('a file is sent as the build compressed it, whatever query is behind it', async () => {
  const etags = new Set<string | undefined>();
  for (const [encoding, sent] of [
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
    ['br;q=0, gzip', 'gzip'],
  ] as const) {
    const answer = await get('/assets/a-1.js?7', { 'Accept-Encoding': encoding });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-encoding']).toBe(sent);
    expect(answer.headers['vary']).toBe('Accept-Encoding');
    expect(answer.headers['cache-control']).toContain('immutable');
    expect(answer.headers['content-type']).toContain('javascript');
    expect(answer.headers['x-request-id']).toBe('one');
    expect(String(answer.body)).toBe(script);
    etags.add(answer.headers['etag']);
  }
  expect(etags.size).toBe(3);
});

test('a caller who has the bytes is sent none, and HEAD has the headers of GET', async () => {
  const { headers } = await get('/assets/a-1.js');
  const again = await get('/assets/a-1.js', { 'If-None-Match': headers['etag'] ?? '' });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  const head = await get('/assets/a-1.js', {}, 'HEAD');
  expect(head.headers['content-length']).toBe(headers['content-length']);
  expect(head.body).toHaveLength(0);
});

test.for([
  ['bytes=0-9', 206, script.slice(0, 10), `bytes 0-9/${script.length}`],
  [
    'bytes=-5',
    206,
    script.slice(-5),
    `bytes ${script.length - 5}-${script.length - 1}/${script.length}`,
  ],
  ['bytes=3500-', 206, script.slice(3500), `bytes 3500-${script.length - 1}/${script.length}`],
  ['bytes=99999-', 416, '', `bytes */${script.length}`],
  ['bytes=9-2', 416, '', `bytes */${script.length}`],
  ['bytes=0-1,5-6', 200, script, undefined],
  ['lines=1-2', 200, script, undefined],
  ['nonsense', 200, script, undefined],
] as const)('Range: %s is answered with %i', async ([range, status, body, contentRange]) => {
  const answer = await get('/assets/a-1.js', { Range: range });
  expect([answer.status, String(answer.body)]).toEqual([status, body]);
  expect(answer.headers['content-range']).toBe(contentRange);
});

test('a part of another version of the file is never sent', async () => {
  const { headers } = await get('/assets/a-1.js');
  const part = (etag: string) => get('/assets/a-1.js', { Range: 'bytes=0-9', 'If-Range': etag });
  expect((await part(headers['etag'] ?? '')).status).toBe(206);
  expect((await part('"another"')).status).toBe(200);
});

test.for([
  '/index.html',
  '/.vite/manifest.json',
  '/assets/a-1.js.br',
  '/assets/',
  '/assets/../index.html',
])('%s is not served', async (path) => {
  expect((await get(path)).status).toBe(404);
});
