import { operations } from '@parley/contract';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { sendRequest } from './send-request.ts';
import { dataset } from './real-app.ts';
import { siteOf } from './site-of.ts';
import { startService, type Service } from './start-service.ts';

const publicUrl = 'https://host.example/parley';

let service: Service;
beforeAll(async () => {
  service = await startService(dataset, { PUBLIC_URL: publicUrl });
});
afterAll(async () => service.stop());

/** An address without the public origin, under which nobody answers here. */
const pathOf = (address: string): string => address.replace(new URL(publicUrl).origin, '');
const get = (address: string) => sendRequest(service.origin, pathOf(address));
const json = async (path: string): Promise<unknown> =>
  JSON.parse((await get(path)).body.toString());

/** Every text in an answer that is an address of the service, as its path. */
const addressesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return /^\/\w/.test(pathOf(value)) ? [pathOf(value)] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(addressesIn)
    : [];
};

test.for(Object.entries(operations))(
  'every address in an answer to %s is under the path',
  async ([, { example }]) => {
    const { status, headers, body } = await get(`/parley${example}`);
    expect(status).toBe(200);
    expect(headers['content-location']).toMatch(/^\/parley\/v1/);
    expect(
      addressesIn(JSON.parse(body.toString())).filter((each) => !each.startsWith('/parley/')),
    ).toEqual([]);
  },
);

test('the front page, hits and citations lead to addresses that answer', async () => {
  const found = await Promise.all(
    ['/v1', '/v1/search?q=energy&limit=3', operations.cite.example].map((path) =>
      json(`/parley${path}`),
    ),
  );
  const api = found.flatMap(addressesIn).filter((address) => /\/(?:v1|openapi)/.test(address));
  expect(api.length).toBeGreaterThan(15);
  for (const address of api) expect([address, (await get(address)).status]).toEqual([address, 200]);
  expect(JSON.stringify(found)).toContain('https://host.example/parley/provisions/');
});

test('a crawl follows next, and the same address as a link, to the end', async () => {
  const page = v.object({
    items: v.array(v.object({ id: v.string() })),
    next: v.nullable(v.string()),
  });
  const seen: string[] = [];
  let next: string | null = '/parley/v1/topics?limit=7';
  while (next !== null) {
    const { headers, body } = await get(next);
    const read: v.InferOutput<typeof page> = v.parse(page, JSON.parse(body.toString()));
    seen.push(...read.items.map(({ id }) => id));
    next = read.next;
    expect(headers['link'] ?? '').toContain(next === null ? '' : `<${next}>; rel="next"`);
  }
  expect(seen).toEqual(dataset.topics.map(({ id }) => id));
});

test('a table names itself and its description under the path', async () => {
  const { headers } = await get('/parley/v1/topics.csv?lang=en');
  expect(headers['link']).toContain(
    '</parley/v1/topics.csv-metadata.json?lang=en>; rel="describedby"',
  );
  expect(await json('/parley/v1/topics.csv-metadata.json?lang=en')).toMatchObject({
    url: '/parley/v1/topics.csv?lang=en',
  });
});

test.for([
  ['/parley', '/parley/'],
  ['/parley?lang=zh', '/parley/'],
] as const)('%s is sent on to %s', async ([path, location]) => {
  const { status, headers } = await get(path);
  expect([status, headers['location']]).toEqual([308, location]);
});

test('an id that was given up is sent on under the path', async () => {
  const reason = { en: 'Found twice.', zh: '重复收录。' };
  const app = createApp({
    releases: createReleases({
      ...dataset,
      redirects: [{ kind: 'event', id: 'gone', became: ['stands'], on: '2026-11-01', reason }],
    }),
    publicUrl,
  });
  const { status, headers } = await app.request('/v1/events/gone?lang=en');
  expect([status, headers.get('Location')]).toEqual([308, '/parley/v1/events/stands?lang=en']);
});

test.for(['/parley/v1/nothing', '/v1/nothing', '/parley/v1/topics?limit=0'])(
  'the problem of %s has its page under the path',
  async (path) => {
    expect(await json(path)).toMatchObject({
      type: expect.stringMatching(/^https:\/\/host\.example\/parley\/problems\//),
    });
  },
);

test.for(['/parleyx/v1', '/other/v1', '/parley/parley/v1'])('%s is not ours', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('the OpenAPI document and the feed name where they are', async () => {
  expect(await json('/parley/openapi.json')).toMatchObject({
    servers: [{ url: 'https://host.example/parley' }],
  });
  expect((await get('/parley/feed.atom')).body.toString()).toContain(
    'href="https://host.example/parley/changes"',
  );
});

test('the documentation links, loads and tries under the path', async () => {
  const html = (await get('/parley/docs')).body.toString();
  const own = [...html.matchAll(/ (?:href|action)="(\/[^"]*)"/g)].map(([, link = '']) => link);
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter((link) => !link.startsWith('/parley/'))).toEqual([]);
  expect((await get('/parley/docs/style.css')).status).toBe(200);
  const tried = await get('/parley/docs/try/getTopic?topic=health&lang=en');
  expect(tried.headers['location']).toBe('/parley/v1/topics/health?lang=en');
});

test('what machines look for names addresses under the path', async () => {
  for (const path of ['/llms.txt', '/feed.atom', '/v1/topics/health.jsonld']) {
    const text = (await get(`/parley${path}`)).body.toString();
    expect([path, text.includes('https://host.example/parley/')]).toEqual([path, true]);
    expect(text).not.toMatch(/https:\/\/host\.example\/(?!parley\/)/);
  }
});

test('robots are led to the site map under the path', async () => {
  // With a site of its own, since the built one may be absent.
  const site = siteOf(async () => ({ status: 404, html: '', language: 'en' }));
  const app = createApp({ releases: createReleases(dataset), site, publicUrl });
  expect(await (await app.request('/robots.txt')).text()).toContain(
    `Sitemap: ${publicUrl}/sitemap.xml`,
  );
});

test('a proxy may take the path off, and probes need none', async () => {
  const path = operations.getEvent.example;
  const through = await get(`/parley${path}`);
  const stripped = await get(path);
  expect(stripped.body.equals(through.body)).toBe(true);
  expect(stripped.headers['content-location']).toBe(`/parley${path}`);
  for (const probe of ['/healthz', '/parley/healthz', '/readyz'])
    expect((await get(probe)).status).toBe(200);
});
