import { execFile } from 'node:child_process';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '@parley/testing/free-port';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations, visit } from '../browser.ts';

const command = fileURLToPath(new URL('../../../api/src/server/copy-command.ts', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

let folder = '';
let server: Server;
let origin = '';

/** The policy of pages, as the copy's own file of headers says it. */
let policy = '';

/** Serves files and nothing else: an address, the address with `.html`, or 404. */
const serve = async (address: string): Promise<{ status: number; type: string; body: Buffer }> => {
  const path = decodeURIComponent(address.split('?')[0] ?? '/');
  for (const file of path === '/' ? ['/index.html'] : [path, `${path}.html`]) {
    const body = await readFile(join(folder, file)).catch(() => undefined);
    const type = types[extname(file)] ?? 'application/octet-stream';
    if (body) return { status: 200, type, body };
  }
  return {
    status: 404,
    type: types['.html'] ?? '',
    body: await readFile(join(folder, '404.html')),
  };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-copy-'));
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  await promisify(execFile)(process.execPath, [command, folder], {
    env: { ...process.env, PUBLIC_URL: origin },
  });
  const headers = await readFile(join(folder, '_headers'), 'utf8');
  policy = /^ {2}Content-Security-Policy: (.*)$/m.exec(headers)?.[1] ?? '';
  server = createServer(async (request, response) => {
    const { status, type, body } = await serve(request.url ?? '/');
    response.writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': policy });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
}, 600_000);
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const open = (path: string) => visit(path, { baseURL: origin });

test('readers walk through a copy in files as through the site', async () => {
  const { page, complaints, close } = await open('/');
  await page.getByRole('link', { name: 'Energy and the grid' }).first().click();
  await page.waitForURL('**/energy-grid');
  await page.getByText('Filter and order').click();
  await page.getByRole('checkbox', { name: 'Differ' }).check();
  await page.waitForURL('**/energy-grid?relation=divergent');
  expect(new Set(await page.locator('.relation-note .kind').allTextContents())).toEqual(
    new Set(['Differ']),
  );
  await page.getByRole('link', { name: '中文' }).first().click();
  await page.waitForURL('**/zh/compare/**');
  expect(await page.locator('h1').textContent()).toBe('能源与电网');
  await page.goto('/provisions/us-2025.ii.2.1', { waitUntil: 'networkidle' });
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test.for(['/search', '/timeline', '/zh/search'])(
  '%s says what a copy cannot do, and offers nothing that would fail',
  async (path) => {
    const { page, complaints, close } = await open(path);
    expect(await page.locator('.copy-note').first().isVisible()).toBe(true);
    expect(await page.locator('form.needs-service').first().isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  },
);

test('an address of the API says that it needs the service, and leads to the data as files', async () => {
  const { page, close } = await open('/v1/provisions?plan=us-2025');
  expect(await page.locator('h1').textContent()).toBe('Not in this copy');
  const file = await page.getByRole('link', { name: 'all.json' }).getAttribute('href');
  const data = (await (await fetch(origin + file)).json()) as { provisions: unknown[] };
  expect(data.provisions.length).toBeGreaterThan(100);
  await close();
});

test('every link of the copy leads to a file', async () => {
  const seen = new Set(['/', '/zh']);
  const broken: string[] = [];
  for (const path of seen) {
    const { status, type, body } = await serve(path);
    if (status !== 200) broken.push(path);
    if (type.startsWith('text/html'))
      for (const [, link = ''] of body.toString().matchAll(/<a [^<>]*href="(\/[^"#?]*)/g))
        seen.add(link.replaceAll('&amp;', '&'));
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(800);
}, 600_000);
