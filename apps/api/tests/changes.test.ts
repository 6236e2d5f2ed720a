import { diffDatasets } from '@parley/queries/changes';
import { operations } from '@parley/contract';
import type { Dataset, ReleaseRecord } from '@parley/model';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { dataset } from './real-app.ts';
import { siteOf } from './site-of.ts';

const [provision] = dataset.provisions;
const [event] = dataset.events;
if (!provision || !event) throw new Error('The corpus has provisions and events.');

const notesOf = (en: string, zh: string): ReleaseRecord['notes'] => [
  { text: { en, zh }, ids: [provision.id], source: 'https://example.org/' },
];

const before: Dataset = {
  ...dataset,
  events: dataset.events.slice(1),
  provisions: [
    { ...provision, title: { en: 'As it <was> & stood', zh: '原标题' } },
    ...dataset.provisions.slice(1),
  ],
};

/** The real corpus after three releases: the first, one that added an event, one that corrected a title. */
const after: Dataset = {
  ...dataset,
  dataVersion: '1.1.1',
  releases: [
    {
      version: '1.1.1',
      date: '2026-11-03',
      bump: 'patch',
      notes: notesOf('A title was corrected <again>.', '更正一个标题。'),
      changes: diffDatasets({ ...before, events: dataset.events }, dataset),
    },
    {
      version: '1.1.0',
      date: '2026-11-02',
      bump: 'minor',
      notes: [],
      changes: diffDatasets({ ...before }, { ...before, events: dataset.events }),
    },
    { version: '1.0.0', date: '2026-11-01', notes: [], changes: [] },
  ],
  redirects: [
    {
      id: 'us-2025.old',
      kind: 'provision',
      became: [provision.id],
      on: '2026-11-03',
      reason: { en: 'Moved.', zh: '移动。' },
    },
    {
      id: 'us-2025.two',
      kind: 'provision',
      became: dataset.provisions.slice(0, 2).map(({ id }) => id),
      on: '2026-11-03',
      reason: { en: 'Split.', zh: '拆分。' },
    },
  ],
};

const app = createApp({ releases: createReleases(after) });

const changes = async (query: string) => {
  const response = await app.request(`/v1/changes${query}`);
  expect(response.status).toBe(200);
  return v.parse(operations.listChanges.response, await response.json()).items;
};

test('releases come latest first, with what readers were told and the sum', async () => {
  const response = await app.request('/v1/releases');
  const { items } = v.parse(operations.listReleases.response, await response.json());
  expect(items).toMatchObject([
    {
      version: '1.1.1',
      bump: 'patch',
      counts: { added: 0, changed: 1, moved: 0, removed: 0 },
      inWords: { en: 'Changed: 1 provision.', zh: '修改：条款1项。' },
    },
    { version: '1.1.0', bump: 'minor', counts: { added: 1 }, notes: [] },
    { version: '1.0.0', counts: { added: 0 }, inWords: { en: '', zh: '' } },
  ]);
  expect(items[2]).not.toHaveProperty('bump');
});

test('changes say what stood before and what stands now', async () => {
  expect(await changes('')).toMatchObject([
    {
      release: '1.1.1',
      date: '2026-11-03',
      type: 'changed',
      id: provision.id,
      fields: [{ field: 'title', before: { zh: '原标题' }, after: provision.title }],
    },
    { release: '1.1.0', type: 'added', kind: 'event', id: event.id, fields: [] },
  ]);
});

test.for([
  ['?release=1.1.0', ['1.1.0']],
  ['?release=1.1.0,1.1.1', ['1.1.1', '1.1.0']],
  ['?since=1.0.0', ['1.1.1', '1.1.0']],
  ['?since=1.1.0', ['1.1.1']],
  ['?since=1.1.1', []],
  ['?since=2026-11-02', ['1.1.1', '1.1.0']],
  ['?since=2026-11-03', ['1.1.1']],
  ['?since=2026-11-04', []],
  ['?kind=event', ['1.1.0']],
  ['?type=changed', ['1.1.1']],
  [`?plan=${provision.plan}`, ['1.1.1']],
  [`?id=${event.id}`, ['1.1.0']],
  [`?id=${dataset.topics[0]?.id}`, []],
] as const)('changes are filtered by %s', async ([query, releases]) => {
  expect((await changes(query)).map(({ release }) => release)).toEqual(releases);
});

test.for([
  '?release=9.9.9',
  '?since=9.9.9',
  '?since=2026-02-30',
  '?since=yesterday',
  '?plan=none',
  '?id=none',
  '?kind=none',
])('a filter that can match nothing is refused: %s', async (query) => {
  const response = await app.request(`/v1/changes${query}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ parameter: query.slice(1, query.indexOf('=')) }],
  });
});

const idsOf = async (address: string) => {
  const response = await app.request(address);
  expect(response.status).toBe(200);
  const { items } = v.parse(
    v.object({ items: v.array(v.object({ id: v.string() })) }),
    await response.json(),
  );
  return items.map(({ id }) => id);
};

test.for([
  ['/v1/events?changed_since=1.0.0', [event.id]],
  ['/v1/events?changed_since=2026-11-02', [event.id]],
  ['/v1/events?changed_since=1.1.0', []],
  ['/v1/provisions?changed_since=1.0.0', [provision.id]],
  ['/v1/provisions?changed_since=2026-11-03', [provision.id]],
  ['/v1/provisions?changed_since=2026-11-04', []],
  ['/v1/topics?changed_since=1.0.0', []],
] as const)('what changed since is asked of any list: %s', async ([address, ids]) => {
  expect(await idsOf(address)).toEqual(ids);
});

test('an entry of another kind with the same id is not taken for one that changed', async () => {
  const [latest, ...earlier] = after.releases;
  const area = dataset.cooperationAreas.find(({ id }) =>
    dataset.topics.some((topic) => topic.id === id),
  );
  if (!latest || !area) throw new Error('The corpus has an area and a topic of one id.');
  const [change] = diffDatasets(
    { ...dataset, cooperationAreas: [{ ...area, title: { en: 'As it was', zh: '原标题' } }] },
    { ...dataset, cooperationAreas: [area] },
  );
  if (!change) throw new Error('A new title is a change.');
  const releases = [{ ...latest, changes: [change] }, ...earlier];
  const service = createApp({ releases: createReleases({ ...after, releases }) });
  const changed = async (list: string) =>
    v
      .parse(
        v.object({ items: v.array(v.object({ id: v.string() })) }),
        await (await service.request(`/v1/${list}?changed_since=1.1.0`)).json(),
      )
      .items.map(({ id }) => id);
  expect(await changed('cooperation-areas')).toEqual([area.id]);
  expect(await changed('topics')).toEqual([]);
});

test('before the first release there was nothing, so everything changed since', async () => {
  expect(await idsOf('/v1/topics?changed_since=2026-10-31&limit=200')).toEqual(
    dataset.topics.map(({ id }) => id),
  );
});

test.for(['9.9.9', '2026-02-30', '2026'])('changed_since=%s is refused', async (since) => {
  const response = await app.request(`/v1/events?changed_since=${since}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ parameter: 'changed_since' }] });
});

test('one language is kept in changes too', async () => {
  const [first] = await changes('?lang=zh&release=1.1.1');
  expect(first?.title).toEqual({ zh: expect.any(String) });
  expect(first?.fields[0]?.before).toEqual({ zh: '原标题' });
});

test.for([
  ['/feed.atom', 'en', 'A title was corrected &lt;again&gt;.', 'Changed: 1 provision.'],
  ['/zh/feed.atom', 'zh', '更正一个标题。', '修改：条款1项。'],
] as const)('%s tells every release in its language', async ([address, language, note, sum]) => {
  const response = await app.request(`https://parley.example${address}`);
  expect(response.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
  expect(response.headers.get('Content-Language')).toBe(language);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  const atom = await response.text();
  expect(atom).toContain(note);
  expect(atom).toContain(sum);
  expect([...atom.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
    `urn:x-parley:releases:${language}`,
    ...['1.1.1', '1.1.0', '1.0.0'].map((version) => `urn:x-parley:release:${version}:${language}`),
  ]);
  expect(atom).toContain(`href="https://parley.example${address}"`);
  const etag = response.headers.get('ETag') ?? '';
  const again = await app.request(`https://parley.example${address}`, {
    headers: { 'If-None-Match': etag },
  });
  expect(again.status).toBe(304);
});

test('a feed without a release is a feed', async () => {
  const empty = createApp({ releases: createReleases({ ...dataset, releases: [] }) });
  const atom = await (await empty.request('/feed.atom')).text();
  expect(atom).toContain(`<updated>${dataset.date}`);
  expect(atom).not.toContain('<entry>');
});

test('an id that moved leads to where it stands, with the query it came with', async () => {
  const moved = await app.request('/v1/provisions/us-2025.old?lang=en');
  expect(moved.status).toBe(308);
  expect(moved.headers.get('Location')).toBe(`/v1/provisions/${provision.id}?lang=en`);
  expect(moved.headers.get('Access-Control-Allow-Origin')).toBe('*');
});

test('an id that was split is not found, and the answer names what it became', async () => {
  const split = await app.request('/v1/provisions/us-2025.two');
  expect(split.status).toBe(404);
  expect(await split.json()).toMatchObject({
    errors: [{ message: `Split into ${dataset.provisions[0]?.id}, ${dataset.provisions[1]?.id}.` }],
  });
  expect((await app.request('/v1/provisions/us-2025.never')).status).toBe(404);
});

test('the page of an id that moved leads to the page of the id that stands for it', async () => {
  const withPages = createApp({
    releases: createReleases(after),
    site: siteOf(async () => ({ status: 404, html: '', language: 'en' })),
  });
  for (const prefix of ['', '/zh']) {
    const moved = await withPages.request(`${prefix}/provisions/us-2025.old`);
    expect(moved.status).toBe(308);
    expect(moved.headers.get('Location')).toBe(`${prefix}/provisions/${provision.id}`);
  }
});
