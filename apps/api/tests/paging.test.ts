import { operations } from '@parley/contract';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { app, dataset } from './real-app.ts';

const page = v.object({
  items: v.array(v.looseObject({ id: v.optional(v.string()) })),
  total: v.number(),
  next: v.nullable(v.string()),
});

const crawl = async (address: string) => {
  const ids: (string | undefined)[] = [];
  let next: string | null = address;
  while (next !== null) {
    const response = await app.request(next);
    const body: v.InferOutput<typeof page> = v.parse(page, await response.json());
    const link = response.headers.get('Link') ?? '';
    expect(link.includes('rel="next"')).toBe(body.next !== null);
    if (body.next !== null) expect(link).toContain(`<${body.next}>; rel="next"`);
    ids.push(...body.items.map(({ id }) => id));
    next = body.next;
  }
  return ids;
};

test.for([
  ['provisions', dataset.provisions],
  ['plans', dataset.plans],
  ['topics', dataset.topics],
  ['topic-groups', dataset.topicGroups],
] as const)('a crawl of %s by sevens sees each id exactly once, in order', async ([name, all]) => {
  expect(await crawl(`/v1/${name}?limit=7`)).toEqual(all.map(({ id }) => id));
});

test('filters and language stay with the crawl', async () => {
  const first = await app.request('/v1/provisions?plan=cn-2025&lang=zh&limit=7');
  const { next } = v.parse(operations.listProvisions.response, await first.json());
  expect(next).toContain('plan=cn-2025');
  expect(next).toContain('lang=zh');
});

test('a cursor of other filters is refused', async () => {
  const first = await app.request('/v1/provisions?plan=cn-2025&limit=7');
  const { next } = v.parse(page, await first.json());
  const cursor = new URLSearchParams(next?.split('?')[1]).get('cursor') ?? '';
  const other = await app.request(`/v1/provisions?plan=us-2025&cursor=${cursor}`);
  expect(other.status).toBe(400);
  expect(await other.json()).toMatchObject({ type: '/problems/invalid-cursor' });
});

test('a cursor of a release that is no longer held is gone', async () => {
  const first = await app.request('/v1/provisions?limit=7');
  const { next } = v.parse(page, await first.json());
  const later = createApp({
    releases: createReleases({ ...dataset, dataVersion: '99.0.0' }),
  });
  const answer = await later.request(next ?? '');
  expect(answer.status).toBe(410);
  expect(await answer.json()).toMatchObject({ type: '/problems/cursor-expired' });
});
