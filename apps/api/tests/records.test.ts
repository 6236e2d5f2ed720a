import { operations } from '@parley/contract';
import type { ReleaseRecord } from '@parley/model';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { app, dataset, getJson } from './real-app.ts';

const record = v.looseObject({
  id: v.string(),
  links: v.object({ self: v.string(), page: v.optional(v.record(v.string(), v.string())) }),
  added: v.object({ release: v.string(), date: v.string() }),
  changed: v.optional(v.object({ release: v.string(), date: v.string() })),
});
const list = v.object({ items: v.array(record), next: v.nullable(v.string()) });

const lists = [
  'plans',
  'provisions',
  'topic-groups',
  'topics',
  'relations',
  'silences',
  'events',
  'venues',
  'cooperation-areas',
  'actors',
  'sources',
] as const;

test.for(lists)('every thing in %s says where it stands, and is there', async (name) => {
  const { items } = v.parse(list, await getJson(`/v1/${name}?limit=3`));
  for (const item of items) expect(await getJson(item.links.self)).toMatchObject(item);
});

test('with a public address links and next are whole', async () => {
  const publicUrl = 'https://reader.example/parley';
  const open = createApp({ releases: createReleases(dataset), publicUrl });
  const response = await open.request('/v1/provisions?limit=1');
  const { items, next } = v.parse(list, await response.json());
  expect(next).toMatch(/^https:\/\/reader\.example\/parley\/v1\/provisions\?/);
  expect(response.headers.get('Link')).toContain(`<${next}>; rel="next"`);
  expect(items[0]?.links).toEqual({
    self: `${publicUrl}/v1/provisions/${items[0]?.id}`,
    page: {
      en: `${publicUrl}/provisions/${items[0]?.id}`,
      zh: `${publicUrl}/zh/provisions/${items[0]?.id}`,
    },
  });
});

const release = (
  version: string,
  date: string,
  changes: Pick<ReleaseRecord['changes'][number], 'type' | 'kind' | 'id' | 'became'>[],
): ReleaseRecord => ({
  version,
  date,
  notes: [],
  changes: changes.map((change) => ({
    ...change,
    plans: [],
    title: { en: change.id, zh: change.id },
    fields: [],
  })),
});

test('added and changed follow from the records of releases, also for what has a new id', async () => {
  const releases = [
    release('1.2.0', '2026-12-03', [
      { type: 'moved', kind: 'topic', id: 'earlier', became: ['health'] },
      { type: 'added', kind: 'topic', id: 'health', became: [] },
      { type: 'changed', kind: 'actor', id: 'iea', became: [] },
    ]),
    release('1.1.0', '2026-12-02', [{ type: 'added', kind: 'topic', id: 'earlier', became: [] }]),
    release('1.0.0', '2026-12-01', []),
  ];
  const later = createApp({
    releases: createReleases({ ...dataset, dataVersion: '1.2.0', date: '2026-12-03', releases }),
  });
  const get = async (address: string) =>
    v.parse(record, await (await later.request(address)).json());
  expect(await get('/v1/topics/health')).toMatchObject({
    added: { release: '1.1.0', date: '2026-12-02' },
    changed: { release: '1.2.0', date: '2026-12-03' },
  });
  const untouched = await get('/v1/topics/energy-grid');
  expect(untouched.added).toEqual({ release: '1.0.0', date: '2026-12-01' });
  expect(untouched.changed).toBeUndefined();
  // A venue has the id of an actor, and did not change with it.
  expect((await get('/v1/actors/iea')).changed).toBeDefined();
  expect((await get('/v1/venues/iea')).changed).toBeUndefined();
});

test('what is related to a provision comes with it when it is asked for', async () => {
  const id = 'us-2025.ii.2.1';
  const { expanded } = v.parse(
    operations.getProvision.response,
    await getJson(`/v1/provisions/${id}?expand=relations,events,agreed,silences,areas`),
  );
  const { items } = v.parse(
    operations.listRelations.response,
    await getJson(`/v1/relations?provision=${id}&limit=200`),
  );
  expect(expanded?.relations?.map((relation) => relation.id)).toEqual(
    items.map((relation) => relation.id),
  );
  expect(expanded?.events?.map((event) => event.id)).toEqual(
    dataset.events
      .filter(({ provisions }) => provisions.some(({ provision }) => provision === id))
      .map((event) => event.id),
  );
  expect(expanded?.agreed?.length).toBeGreaterThan(0);
  expect(await getJson(`/v1/provisions/${id}?expand=areas&fields=title`)).toHaveProperty(
    'expanded.areas',
  );
  const plain = await getJson(`/v1/provisions/${id}`);
  expect(plain).not.toHaveProperty('expanded');
});

test('agreed language beside a topic is that of its comparison', async () => {
  const { expanded } = v.parse(
    operations.getTopic.response,
    await getJson('/v1/topics/energy-grid?expand=agreed'),
  );
  const plans = dataset.sets.find((set) => set.default === true)?.plans ?? [];
  const rows = v.parse(
    operations.listComparisons.response,
    await getJson(`/v1/comparisons?plans=${plans.join(',')}&topic=energy-grid`),
  );
  expect(expanded?.agreed?.map(({ topic: _topic, ...rest }) => rest)).toEqual(
    rows.items[0]?.agreed,
  );
});

test('expand is refused where it has no place', async () => {
  for (const address of ['/v1/provisions.csv?expand=relations', '/v1/events?expand=agreed'])
    expect((await app.request(address)).status).toBe(400);
});

const idsAt = async (address: string) =>
  v.parse(list, await getJson(address)).items.map(({ id }) => id);

test('lists can be narrowed by what leads to them from elsewhere', async () => {
  const relation = dataset.relations[0];
  const provision = dataset.provisions.find(({ id }) => id === relation?.sides[0]?.provisions[0]);
  if (!relation || !provision) throw new Error('The corpus has relations.');
  const [source] = provision.sources;
  expect(await idsAt(`/v1/relations?section=${provision.section}&limit=200`)).toContain(
    relation.id,
  );
  expect(await idsAt(`/v1/relations?source=${source}&limit=200`)).toContain(relation.id);
  expect(await idsAt(`/v1/sources?provision=${provision.id}`)).toEqual(
    dataset.sources.filter(({ id }) => provision.sources.includes(id)).map(({ id }) => id),
  );
  expect(await idsAt(`/v1/actors?provision=${provision.id}`)).toEqual(
    dataset.actors
      .filter(({ id }) => provision.actors.some(({ actor }) => actor === id))
      .map(({ id }) => id),
  );
  expect(await idsAt(`/v1/plans?source=${source}`)).toContain(provision.plan);
  expect(await idsAt('/v1/silences?jurisdiction=US&limit=200')).toEqual(
    dataset.silences.filter(({ plan }) => plan === 'us-2025').map(({ id }) => id),
  );
});

test('provisions are a bibliography under their own address, each document once', async () => {
  const address = '/v1/provisions/us-2025.ii.2.1';
  for (const [type, start] of [
    ['application/x-bibtex', '@misc{'],
    ['application/x-research-info-systems', 'TY  - '],
    ['application/vnd.citationstyles.csl+json', '['],
  ] as const) {
    const response = await app.request(address, { headers: { Accept: type } });
    expect(response.headers.get('Content-Type')).toContain(type);
    expect(response.headers.get('Vary')).toContain('Accept');
    expect((await response.text()).startsWith(start)).toBe(true);
  }
  const whole = await (await app.request('/v1/provisions.bib?topic=energy-grid&lang=en')).text();
  const keys = [...whole.matchAll(/^@misc\{([^,]+),/gm)].map(([, key]) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => key?.startsWith('parley:')).length).toBe(
    dataset.provisions.filter(({ topics }) => topics.includes('energy-grid')).length,
  );
});

test('several provisions are cited in one call, in their order', async () => {
  const ids = ['cn-2025.xi', 'us-2025.ii.2.1'].filter((id) =>
    dataset.provisions.some((provision) => provision.id === id),
  );
  const two = [...ids, ...dataset.provisions.slice(0, 2).map(({ id }) => id)].slice(0, 2);
  const { kind, page, citations } = v.parse(
    operations.cite.response,
    await getJson(`/v1/citations?provision=${two.join(',')}&style=plain,csl-json&lang=en`),
  );
  expect([kind, page]).toEqual(['provisions', undefined]);
  expect(citations[0]?.text.en?.split('\n')).toHaveLength(2);
  const items = v.parse(
    v.array(v.looseObject({ id: v.string() })),
    JSON.parse(citations[1]?.text.en ?? ''),
  );
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test('a message about a value shows no pattern', async () => {
  for (const query of ['changed_since=S3CRET', 'changed_since=2026-02-30']) {
    const text = await (await app.request(`/v1/provisions?${query}`)).text();
    expect(text).not.toMatch(/\\d|\(\?:|\^/);
  }
});
