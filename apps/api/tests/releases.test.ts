import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { dataset } from './real-app.ts';
import { siteOf } from './site-of.ts';

/** The real corpus as a later release: one provision fewer, the rest in reverse. */
const later = {
  ...dataset,
  dataVersion: '99.0.0',
  hash: 'f'.repeat(64),
  provisions: dataset.provisions.slice(1).toReversed(),
};

const service = () => {
  const releases = createReleases(dataset);
  return { releases, app: createApp({ releases }) };
};

const page = v.object({
  items: v.array(v.looseObject({ id: v.string() })),
  dataVersion: v.string(),
  next: v.nullable(v.string()),
});

test('a crawl sees each id exactly once though the data is exchanged in the middle', async () => {
  const { releases, app } = service();
  const seen: string[] = [];
  let next: string | null = '/v1/provisions?limit=7';
  for (let pages = 0; next !== null; pages += 1) {
    if (pages === 3) releases.publish(later);
    const response = await app.request(next);
    const body: v.InferOutput<typeof page> = v.parse(page, await response.json());
    expect(response.headers.get('X-Data-Version')).toBe(dataset.dataVersion);
    expect(body.dataVersion).toBe(dataset.dataVersion);
    seen.push(...body.items.map(({ id }) => id));
    next = body.next;
  }
  expect(seen).toEqual(dataset.provisions.map(({ id }) => id));
  const fresh = await app.request('/v1/provisions?limit=1');
  expect(v.parse(page, await fresh.json()).items[0]?.id).toBe(later.provisions[0]?.id);
});

test('`at` answers from a release that is held, on every kind of address', async () => {
  const { releases, app } = service();
  const gone = dataset.provisions[0]?.id ?? '';
  releases.publish(later);
  expect((await app.request(`/v1/provisions/${gone}`)).status).toBe(404);
  for (const address of [`/v1/provisions/${gone}`, '/v1', '/v1/provisions']) {
    const response = await app.request(`${address}?at=${dataset.dataVersion}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('X-Data-Version')).toBe(dataset.dataVersion);
  }
});

test('a release that is not held is not found, and those that are held are named', async () => {
  const { releases, app } = service();
  releases.publish(later);
  const response = await app.request('/v1/plans?at=1.2.3');
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({
    type: '/problems/release-not-held',
    errors: [{ parameter: 'at', message: `Held are: 99.0.0, ${dataset.dataVersion}.` }],
  });
  expect((await app.request('/v1/plans?at=latest')).status).toBe(400);
});

test('a cursor does not go on in another release than `at` names', async () => {
  const { releases, app } = service();
  const { next } = v.parse(page, await (await app.request('/v1/provisions?limit=7')).json());
  releases.publish(later);
  expect((await app.request(`${next}&at=99.0.0`)).status).toBe(400);
});

test('a cursor does not go on in other data of the same version', async () => {
  const { next } = v.parse(
    page,
    await (await service().app.request('/v1/provisions?limit=7')).json(),
  );
  const other = createApp({ releases: createReleases({ ...dataset, hash: 'f'.repeat(64) }) });
  expect((await other.request(next ?? '')).status).toBe(410);
});

test('health, document and pages tell of the release that is current', async () => {
  const releases = createReleases(dataset);
  const app = createApp({
    releases,
    site: siteOf(async (_url, load) => {
      // The data is exchanged while the page is rendered.
      releases.publish(later);
      const loaded = await load({ name: 'plans', language: 'en', params: {}, query: {} });
      return { status: 200, html: loaded.dataVersion, language: 'en' };
    }),
  });
  expect(await (await app.request('/healthz')).json()).toMatchObject({
    dataVersion: dataset.dataVersion,
  });
  const rendered = await app.request('/');
  expect(await rendered.text()).toBe(dataset.dataVersion);
  expect(rendered.headers.get('X-Data-Version')).toBe(dataset.dataVersion);
  expect(await (await app.request('/')).text()).toBe('99.0.0');
  for (const address of ['/healthz', '/readyz', '/v1'])
    expect(await (await app.request(address)).json()).toMatchObject({ dataVersion: '99.0.0' });
  expect(await (await app.request('/openapi.json')).json()).toMatchObject({
    info: { version: '99.0.0' },
  });
});
