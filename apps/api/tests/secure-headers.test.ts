import { once } from 'node:events';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { dataset } from './real-app.ts';
import { lacking, type Kind } from './secure-headers.ts';
import { startService, type Service } from './start-service.ts';

const workerd = inject('workerd');
let service: Service | undefined;
let origin = workerd ?? '';

/** A web app as small as can be, in the folders that the build has; the Worker has the real one. */
const tinySite = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-site-'));
  for (const part of ['server', 'client/assets', 'client/icons'])
    await mkdir(join(folder, part), { recursive: true });
  await writeFile(
    join(folder, 'server/entry-server.js'),
    `export const renderPage = async ({ pathname }) =>
       ({ status: pathname === '/' ? 200 : 404, html: '<!doctype html>', language: 'en' });
     export const loadPageData = async () => ({ status: 200, body: '{}' });`,
  );
  for (const file of ['assets/a.js', 'sw.js', 'favicon.svg', 'manifest.webmanifest', 'icons/a.svg'])
    await writeFile(join(folder, 'client', file), '');
  return folder;
};

beforeAll(async () => {
  if (workerd !== undefined) return;
  service = await startService(dataset, {
    SITE: await tinySite(),
    PUBLIC_URL: 'https://parley.example',
  });
  ({ origin } = service);
});
afterAll(() => service?.stop());

const sendRequest = (address: string, init?: RequestInit) =>
  fetch(new URL(address, origin), { redirect: 'manual', ...init });

/** A script that the start page loads; the tiny site has one. */
const someAsset = async (): Promise<string> => {
  const html = await (await sendRequest('/')).text();
  return /"(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '/assets/a.js';
};

const mcp = (host: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: {
    'Content-Type': 'application/json',
    Accept: 'application/json, text/event-stream',
    ...host,
  },
  body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }),
});

test.for<[Kind, number, string, RequestInit?]>([
  ['data', 200, '/v1'],
  ['data', 200, '/v1/provisions?limit=2'],
  ['data', 200, '/v1/provisions', { method: 'HEAD' }],
  ['data', 204, '/v1/provisions', { method: 'OPTIONS' }],
  ['data', 304, '/v1/topics', { headers: { 'If-None-Match': '*' } }],
  ['data', 200, '/v1/provisions.csv'],
  ['data', 200, '/v1/topics.ndjson'],
  ['data', 200, '/v1/topics/health.jsonld'],
  ['data', 200, '/v1/context.jsonld'],
  ['data', 200, '/v1/exports'],
  ['data', 200, '/v1/exports/plans.xlsx'],
  ['data', 200, '/openapi.json'],
  ['data', 200, '/feed.atom'],
  ['data', 200, '/llms.txt'],
  ['data', 200, '/robots.txt'],
  ['data', 200, '/sitemap.xml'],
  ['data', 200, '/healthz'],
  ['data', 200, '/readyz'],
  ['data', 200, '/page-data/topics.json'],
  ['data', 200, '/docs/style.css'],
  ['data', 303, '/docs/try/getTopic?topic=health'],
  ['data', 200, '/mcp', mcp()],
  ['data', 405, '/mcp'],
  ['data', 400, '/v1/provisions?limit=0'],
  ['data', 404, '/v1/nothing'],
  ['data', 405, '/v1', { method: 'DELETE' }],
  ['data', 406, '/v1/plans', { headers: { Accept: 'image/png' } }],
  ['page', 200, '/'],
  ['page', 404, '/nothing-here'],
  ['page', 200, '/docs'],
  ['file', 200, '/sw.js'],
  ['file', 200, '/favicon.svg'],
  ['file', 200, '/manifest.webmanifest'],
])(
  '%s answered with %i at %s has the headers of the list',
  async ([kind, status, address, init]) => {
    for (const _ of ['made', 'kept']) {
      const answer = await sendRequest(address, init);
      expect(answer.status).toBe(status);
      expect(lacking(answer.headers, kind)).toEqual([]);
      // What a preflight may be kept for has a header of its own.
      const lifetime = status === 204 ? 'Access-Control-Max-Age' : 'Cache-Control';
      expect(answer.headers.get(lifetime)).not.toBeNull();
      expect(answer.headers.get('Strict-Transport-Security')).toBe(
        workerd === undefined ? 'max-age=31536000' : null,
      );
    }
  },
);

test('a script of the web app has the headers of the list', async () => {
  const answer = await sendRequest(await someAsset());
  expect(answer.status).toBe(200);
  expect(lacking(answer.headers, 'file')).toEqual([]);
});

test.skipIf(workerd !== undefined)(
  'what is no request is refused with the same headers',
  async () => {
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write('HELLO\r\n\r\n');
    const [, ...lines] = ((await text(socket)).split('\r\n\r\n')[0] ?? '').split('\r\n');
    const headers = new Headers(
      lines.map((line): [string, string] => {
        const [name = '', ...value] = line.split(':');
        return [name, value.join(':')];
      }),
    );
    expect(lacking(headers, 'data')).toEqual([]);
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
  },
);

test('the check finds what is missing, what tells too much and a policy that lets scripts in', () => {
  const headers = new Headers({
    'Content-Security-Policy': "default-src 'self'; script-src 'self' 'unsafe-inline'",
    'X-Powered-By': 'something',
  });
  const found = lacking(headers, 'page').join('\n');
  for (const part of ['X-Frame-Options: absent', 'x-powered-by', 'unsafe-inline'])
    expect(found).toContain(part);
});
