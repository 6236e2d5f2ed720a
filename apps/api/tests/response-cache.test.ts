import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { createListener } from '../src/server/listener.ts';
import { listen } from '../src/server/serve.ts';
import { sendRequest } from './send-request.ts';
import { dataset } from './real-app.ts';
import { siteOf } from './site-of.ts';

/** The service behind its listener, and how often the app was asked. */
const start = async (settings: { cacheBytes?: number; publicUrl?: string } = {}) => {
  const releases = createReleases(dataset);
  const app = createApp({
    releases,
    publicUrl: settings.publicUrl,
    site: siteOf(
      async ({ pathname, origin }) => ({
        status: pathname === '/nothing' ? 404 : 200,
        html: `${origin} ${pathname} ${'x'.repeat(50_000)}`,
        language: 'en',
      }),
      async ({ pathname }) => ({ status: 200, body: JSON.stringify(pathname) }),
    ),
  });
  const seen = { requested: 0 };
  const listener = createListener({
    ...settings,
    releases,
    fetch: (request, env) => {
      seen.requested += 1;
      return app.fetch(request, env);
    },
  });
  const { server, port } = await listen(listener, 0, '127.0.0.1');
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${port}`;
  /** Whether asking took the app. */
  const made = async (path: string, headers: Record<string, string> = {}): Promise<boolean> => {
    const before = seen.requested;
    await sendRequest(origin, path, { headers });
    return seen.requested > before;
  };
  return { origin, port, seen, releases, made };
};

test('forms of one address are cached side by side and never push each other out', async () => {
  const { origin, made } = await start();
  const csv = { Accept: 'text/csv' };
  expect(await made('/v1/actors')).toBe(true);
  expect(await made('/v1/actors', csv)).toBe(true);
  for (let time = 0; time < 40; time += 1) {
    expect(await made('/v1/actors', csv)).toBe(false);
    expect(await made('/v1/actors')).toBe(false);
  }
  const typeOf = async (headers: Record<string, string>) =>
    (await sendRequest(origin, '/v1/actors', { headers })).headers['content-type'];
  expect(await typeOf(csv)).toContain('text/csv');
  expect(await typeOf({})).toContain('application/json');
  const language = async (accepted: string) =>
    (await sendRequest(origin, '/v1/actors', { headers: { ...csv, 'Accept-Language': accepted } }))
      .headers['content-language'];
  for (const _ of [1, 2])
    expect([await language('zh-CN,zh;q=0.9'), await language('en'), await language('fr')]).toEqual([
      'zh',
      'en',
      undefined,
    ]);
});

test('however an address or a header is spelled, the same bytes are made once', async () => {
  const { made } = await start();
  expect(await made('/topics/health')).toBe(true);
  for (const path of ['/topics/he%61lth', '/x/../topics/health', '/topics/%68ealth'])
    expect([path, await made(path)]).toEqual([path, false]);
  expect(await made('/v1/search?q=data+centre')).toBe(true);
  for (const path of ['/v1/search?q=data%20centre', '/v1/search?q=d%61ta+centre'])
    expect([path, await made(path)]).toEqual([path, false]);
  expect(await made('/v1/plans')).toBe(true);
  for (const accept of ['*/*', 'application/json', 'text/html, */*;q=0.1', 'application/*'])
    expect([accept, await made('/v1/plans', { Accept: accept })]).toEqual([accept, false]);
  expect(await made('/v1/plans', { Host: 'other.example' })).toBe(false);
  expect(await made('/openapi.json')).toBe(true);
  expect(await made('/openapi.json?1')).toBe(false);
});

test('an encoding is made from another one, without asking the app again', async () => {
  const { origin, made } = await start();
  expect(await made('/topics', { 'Accept-Encoding': 'br' })).toBe(true);
  for (const encoding of ['gzip', 'identity', 'br'])
    expect([encoding, await made('/topics', { 'Accept-Encoding': encoding })]).toEqual([
      encoding,
      false,
    ]);
  const bodies = await Promise.all(
    ['br', 'gzip', 'identity'].map(async (encoding) =>
      String(
        (await sendRequest(origin, '/topics', { headers: { 'Accept-Encoding': encoding } })).body,
      ),
    ),
  );
  expect(new Set(bodies).size).toBe(1);
});

test('a page for a host of somebody else is never kept, and says that it varies by host', async () => {
  const { origin, port, made } = await start();
  const evil = { Host: 'evil.example' };
  const page = await sendRequest(origin, '/topics', { headers: evil });
  expect(String(page.body)).toContain('evil.example');
  expect(page.headers['vary']).toMatch(/\bHost\b/);
  expect(await made('/topics', evil)).toBe(true);
  expect(String((await sendRequest(origin, '/topics')).body)).toContain(`127.0.0.1:${port}`);
  expect(await made('/topics')).toBe(false);
});

test('with a public address no answer depends on the host', async () => {
  const { origin, made } = await start({ publicUrl: 'https://parley.example' });
  expect((await sendRequest(origin, '/topics')).headers['vary']).not.toMatch(/\bHost\b/);
  expect(await made('/topics', { Host: 'evil.example' })).toBe(false);
});

test('queries that no canonical address has, and pages that do not exist, are never kept', async () => {
  const { made } = await start();
  for (const path of ['/topics?utm=1', '/nothing', '/page-data/search.json?q=a'])
    for (const _ of [1, 2]) expect([path, await made(path)]).toEqual([path, true]);
});

test('what is cached is bounded in bytes, and the least recently used go first', async () => {
  const { made } = await start({ cacheBytes: 1_000_000 });
  expect(await made('/topics')).toBe(true);
  for (let one = 0; one < 100; one += 1) {
    expect(await made(`/topics/${one}`)).toBe(true);
    expect(await made('/topics')).toBe(false);
  }
  expect(await made('/topics/0')).toBe(true);
});

test('another release empties the cache', async () => {
  const { made, releases } = await start();
  await made('/v1/plans');
  releases.publish({ ...dataset, dataVersion: '9.9.9', hash: '9'.repeat(64) });
  expect(await made('/v1/plans')).toBe(true);
  expect(await made('/v1/plans')).toBe(false);
});

test('7,000 spellings of one address take less than 50 MB', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'parley-')), 'dataset.json');
  await writeFile(file, JSON.stringify(dataset));
  const program = fileURLToPath(new URL('structure/page-service.ts', import.meta.url));
  const child = fork(program, {
    env: { ...process.env, DATASET: file },
    execArgv: ['--expose-gc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  // What the program sends first, and then for each message.
  const [port] = (await once(child, 'message')) as [number];
  const memory = async (): Promise<number> => {
    child.send('memory');
    return ((await once(child, 'message')) as [number])[0];
  };
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  onTestFinished(() => agent.destroy());
  const id = 'us-2025.ii.2.1';
  /** Every letter may be written as it is or escaped. */
  const spelled = (number: number): string =>
    [...id]
      .map((letter, at) =>
        (number >> at) & 1 ? `%${(letter.codePointAt(0) ?? 0).toString(16)}` : letter,
      )
      .join('');
  const read = async (from: number, to: number): Promise<void> => {
    for (let first = from; first < to; first += 8)
      await Promise.all(
        Array.from({ length: 8 }, (_, one) =>
          sendRequest(
            `http://127.0.0.1:${port}`,
            one % 2 === 0
              ? `/provisions/${spelled(first + one)}`
              : `/page-data/provisions/${spelled(first + one)}.json`,
            { agent },
          ),
        ),
      );
  };
  await read(0, 400);
  const before = await memory();
  await read(400, 7400);
  expect((await memory()) - before).toBeLessThan(50_000_000);
});
