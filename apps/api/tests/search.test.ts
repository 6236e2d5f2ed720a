import { operations } from '@parley/contract';
import { hashContent } from '@parley/model';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { app, dataset, getJson } from './real-app.ts';

const find = async (query: string) => {
  const body = await getJson(`/v1/search?${query}`);
  const found = v.parse(operations.search.response, body);
  expect(found).toEqual(body);
  return found;
};

const keys = ({ items }: Awaited<ReturnType<typeof find>>) =>
  items.map(({ kind, id }) => `${kind}:${id}`);

test('an abbreviation finds the body it stands for first', async () => {
  expect(keys(await find('q=CAISI'))[0]).toBe('actor:caisi');
});

test('both languages find the same topic', async () => {
  expect(keys(await find('q=export+controls'))).toContain('topic:export-controls');
  expect(keys(await find(`q=${encodeURIComponent('出口管制')}`))).toContain(
    'topic:export-controls',
  );
});

test('hits are marked in parts that join to the text, and never as HTML', async () => {
  const { items } = await find('q=deepfake&kind=provision');
  expect(items.length).toBeGreaterThan(2);
  expect(items[0]?.title.en).toContainEqual({ text: 'deepfake', hit: true });
  for (const { title, snippet } of items) {
    const parts = [...(title.en ?? []), ...(snippet.en ?? [])];
    expect(parts.map(({ text }) => text.trim())).not.toContain('');
    expect(JSON.stringify(parts)).not.toMatch(/<\w+>/);
  }
});

test('every address that a search gives leads to what it found', async () => {
  const { items } = await find('q=AI&limit=200');
  expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThan(8);
  const statuses = await Promise.all(
    items.map(async ({ address }) => (await app.request(address)).status),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test('filters narrow, and the counts say what another filter would find', async () => {
  const all = await find('q=data');
  const provisions = await find('q=data&kind=provision');
  const counts = new Map(all.facets.kinds.map(({ kind, count }) => [kind, count]));
  expect(provisions.total).toBe(counts.get('provision'));
  expect(provisions.facets.kinds).toEqual(all.facets.kinds);
  const chinese = await find('q=data&kind=provision&plan=cn-2025&topic=datasets');
  expect(chinese.total).toBeGreaterThan(0);
  expect(chinese.total).toBeLessThan(provisions.total);
  for (const { kind, plans, topics } of chinese.items) {
    expect(kind).toBe('provision');
    expect(plans).toContain('cn-2025');
    expect(topics).toContain('datasets');
  }
});

test('a crawl in pages of seven sees every hit once, best first', async () => {
  const whole = await find('q=chips&limit=200');
  const seen: string[] = [];
  let next: string | null = '/v1/search?q=chips&limit=7';
  while (next !== null) {
    const page: Awaited<ReturnType<typeof find>> = v.parse(
      operations.search.response,
      await getJson(next),
    );
    seen.push(...keys(page));
    ({ next } = page);
  }
  expect(seen).toEqual(keys(whole));
  expect(new Set(seen).size).toBe(whole.total);
});

test('lang sends titles and excerpts in that language alone', async () => {
  const { items } = await find('q=privacy&lang=zh');
  for (const { title, snippet } of items) {
    expect(Object.keys(title)).toEqual(['zh']);
    expect(Object.keys(snippet)).toEqual(['zh']);
  }
});

test('a misspelling finds what was meant and says how it is spelled', async () => {
  const found = await find('q=biosecurty');
  expect(found.suggestions).toEqual(['biosecurity']);
  expect(keys(found)).toContain('topic:biosecurity');
});

test.each(['zzzzqqq', '%F0%9F%A4%96', '...', '%22', '+-%26%7C', '%E3%85%8B', '%E2%80%8B'])(
  'nothing found is an answer, not a problem: %s',
  async (q) => {
    const found = await find(`q=${q}`);
    expect(found).toMatchObject({ items: [], total: 0, next: null, facets: { kinds: [] } });
  },
);

test.each([
  ['', 'q'],
  ['q=', 'q'],
  [`q=${'a'.repeat(201)}`, 'q'],
  ['q=a&kind=people', 'kind'],
  ['q=a&plan=xx', 'plan'],
  ['q=a&topic=xx', 'topic'],
])('a request that cannot be answered names the parameter: %s', async (query, parameter) => {
  const response = await app.request(`/v1/search?${query}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ parameter }] });
});

/** A service whose release was replaced by one without its last event. */
const afterAnother = () => {
  const releases = createReleases(dataset);
  const service = createApp({ releases });
  const replace = async () => {
    const { hash: _, ...content } = {
      ...dataset,
      dataVersion: '99.0.0',
      events: dataset.events.slice(0, -1),
    };
    releases.publish({ ...content, hash: await hashContent(content) });
  };
  const sendRequest = async (address: string) => {
    const response = await service.request(address);
    return { status: response.status, body: v.parse(v.looseObject({}), await response.json()) };
  };
  return { replace, sendRequest };
};

test('no index is made for a release that another has replaced, and the caller is told what to do', async () => {
  const { replace, sendRequest } = afterAnother();
  await replace();
  const refused = await sendRequest(`/v1/search?q=energy&at=${dataset.dataVersion}`);
  expect(refused).toMatchObject({
    status: 400,
    body: { errors: [{ parameter: 'at', message: expect.stringContaining('/v1/provisions') }] },
  });
  const instead = await sendRequest(`/v1/provisions?q=energy&at=${dataset.dataVersion}`);
  expect(instead).toMatchObject({ status: 200, body: { dataVersion: dataset.dataVersion } });
  expect((await sendRequest('/v1/search?q=energy')).body).toMatchObject({ dataVersion: '99.0.0' });
});

test('a search that began before goes on in the release that it began in', async () => {
  const { replace, sendRequest } = afterAnother();
  const first = await sendRequest('/v1/search?q=energy&limit=5');
  await replace();
  const second = await sendRequest(v.parse(v.string(), first.body['next']));
  expect(second).toMatchObject({ status: 200, body: { dataVersion: dataset.dataVersion } });
});
