import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import type { PageData, RenderedPage } from '../src/site.ts';
import { dataset } from './real-app.ts';
import { siteOf } from './site-of.ts';

const page = (status: number): RenderedPage => ({ status, html: '<p>page</p>', language: 'en' });

test('the renderer is given the view of the same release, without a network', async () => {
  const app = createApp({
    releases: createReleases(dataset),
    site: siteOf(async (_url, load) => ({
      ...page(200),
      html: JSON.stringify(
        await load({ name: 'plan', language: 'en', params: { plan: 'us-2025' }, query: {} }),
      ),
    })),
  });
  expect(await (await app.request('/plans/us-2025')).text()).toContain("America's AI Action Plan");
});

test('pages run nothing inline and load nothing from elsewhere', async () => {
  const app = createApp({ releases: createReleases(dataset), site: siteOf(async () => page(200)) });
  const policy = (await app.request('/')).headers.get('Content-Security-Policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:/);
});

test('a mistake of ours is a problem without details, and is told to the log', async () => {
  const told: unknown[] = [];
  const app = createApp({
    releases: createReleases(dataset),
    onError: (error) => told.push(error),
    site: siteOf(async () => {
      throw new Error('secret detail');
    }),
  });
  const response = await app.request('/');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret detail');
  expect(told).toHaveLength(1);
});

const loadPageData = async ({ pathname }: URL): Promise<PageData> => {
  return pathname.endsWith('/topics.json')
    ? { status: 200, body: '{"state":"ready"}' }
    : { status: 404, body: '{"state":"missing"}' };
};

test('page data have a validator, and name their release', async () => {
  const app = createApp({
    releases: createReleases(dataset),
    site: siteOf(async () => page(200), loadPageData),
  });
  const first = await app.request('/page-data/topics.json');
  expect(await first.json()).toEqual({ state: 'ready' });
  expect(first.headers.get('X-Data-Version')).toBe(dataset.dataVersion);
  const again = await app.request('/page-data/topics.json', {
    headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
  });
  expect(again.status).toBe(304);
  const missing = await app.request('/page-data/nothing.json');
  expect(missing.status).toBe(404);
  expect(missing.headers.get('Cache-Control')).toBe('no-store');
});
