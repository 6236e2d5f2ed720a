import { identityOf, operations, thingOf, type OperationId } from '@parley/contract';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { app, dataset, getJson } from './real-app.ts';

const ids = v.object({ items: v.array(v.looseObject({ id: v.string() })), total: v.number() });
const idsAt = async (address: string) =>
  v.parse(ids, await getJson(address)).items.map(({ id }) => id);

test.for([
  ['plans?jurisdiction=CN', dataset.plans.filter((plan) => plan.jurisdictions.includes('CN'))],
  ['topics?q=电网', dataset.topics.filter((topic) => topic.id === 'energy-grid')],
  ['relations?review=reviewed', dataset.relations.filter(({ review }) => review === 'reviewed')],
  ['silences?covers=subject', dataset.silences.filter(({ subject }) => subject !== undefined)],
  [
    'silences?state=silent',
    dataset.silences.filter(
      (silence) => dataset.plans.find(({ id }) => id === silence.plan)?.fullTextRead,
    ),
  ],
  [
    'events?since=2025-07-23&until=2025-07-26',
    dataset.events.filter(({ date }) => /^2025(?:-07(?:-2[3-6])?)?$/.test(date)),
  ],
  ['events?until=2023', dataset.events.filter(({ date }) => date.slice(0, 4) <= '2023')],
  ['actors?kind=firm', dataset.actors.filter(({ kind }) => kind === 'firm')],
  ['actors?jurisdiction=CN', dataset.actors.filter((actor) => actor.jurisdiction === 'CN')],
  [
    'sources?official=true&opened=false',
    dataset.sources.filter(({ official, opened }) => official && !opened),
  ],
  [
    'provisions?section=us-2025.ii.2',
    dataset.provisions.filter((each) => each.section === 'us-2025.ii.2'),
  ],
] as const)('%s lists exactly those', async ([address, wanted]) => {
  expect(wanted.length).toBeGreaterThan(0);
  expect(await idsAt(`/v1/${address}&limit=200`)).toEqual(wanted.map(({ id }) => id));
});

test('events of a cooperation area are those it names, also as obstacles', async () => {
  const area = dataset.cooperationAreas.find(({ obstacles }) =>
    obstacles.some(({ events }) => events.length > 0),
  );
  const named = new Set([
    ...(area?.events ?? []),
    ...(area?.obstacles.flatMap(({ events }) => events) ?? []),
  ]);
  expect(new Set(await idsAt(`/v1/events?area=${area?.id}&limit=200`))).toEqual(named);
});

test('a filter refuses ids that do not exist', async () => {
  for (const address of ['events?area=nowhere', 'venues?event=never', 'plans?jurisdiction=ZZ'])
    expect((await app.request(`/v1/${address}`)).status).toBe(400);
});

test('yes-or-no filters take true and false alone', async () => {
  for (const value of ['yes', '1', 'TRUE', ''])
    expect((await app.request(`/v1/sources?official=${value}`)).status).toBe(400);
});

/** Every list that can be sorted, with its keys. */
const sortable = Object.values(operations).flatMap(({ path, query }) => {
  const { sort } = v.parse(v.looseObject({ sort: v.optional(v.any()) }), query.entries);
  const keys: string[] = sort === undefined ? [] : sort.wrapped.item.options;
  return keys.filter((key) => !key.startsWith('-')).map((key) => [path, key] as const);
});

test.for(sortable)('%s sorted by %s is in reverse with a minus', async ([path, key]) => {
  const second = key === 'id' ? [] : ['id'];
  const at = async (sort: string[]) =>
    v.parse(ids, await getJson(`${path}?limit=200&sort=${sort.join(',')}`));
  const up = await at([key, ...second]);
  const down = await at([`-${key}`, ...second.map((each) => `-${each}`)]);
  expect(down.total).toBe(up.total);
  expect(new Set(up.items.map(({ id }) => id)).size).toBe(up.items.length);
  // Things without the key stand last either way; a long list goes on on other pages.
  const having = (items: typeof up.items) => items.filter((item) => item[key] !== undefined);
  const shared = up.total > 200 ? 0 : up.total;
  expect(having(down.items.slice(0, shared)).map(({ id }) => id)).toEqual(
    having(up.items.slice(0, shared))
      .map(({ id }) => id)
      .toReversed(),
  );
});

test('a sort key that does not exist is refused with those that do', async () => {
  const response = await app.request('/v1/events?sort=colour');
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('-date');
  expect((await app.request('/v1/events?sort=date,-date')).status).toBe(400);
});

test('events come latest first when asked to', async () => {
  const { items } = v.parse(
    operations.listEvents.response,
    await getJson('/v1/events?sort=-date&limit=200'),
  );
  expect(items.map(({ date }) => date)).toEqual(
    items.map(({ date }) => date).toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)),
  );
});

// Object.keys loses the key type; these are exactly the operation ids.
const lists = (Object.keys(operations) as OperationId[]).filter((id) => id.startsWith('list'));

const items = v.object({ items: v.array(v.record(v.string(), v.unknown())) });

test.for(lists)('%s sends only the fields asked for, and what each is known by', async (id) => {
  const { example, response } = operations[id];
  const whole = v.parse(items, await getJson(example));
  const known = identityOf(thingOf({ response }));
  const field = Object.keys(whole.items[0] ?? {}).at(-1) ?? known;
  const sparse = v.parse(
    items,
    await getJson(`${example}${example.includes('?') ? '&' : '?'}fields=${field}`),
  );
  const kept = (item: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(item).filter(([name]) => name === known || name === field));
  expect(sparse.items).toEqual(whole.items.map(kept));
});

test('one thing can be sparse as well, and an unknown field is refused with those that exist', async () => {
  expect(await getJson('/v1/topics/health?fields=group')).toEqual({
    id: 'health',
    group: expect.any(String),
  });
  const response = await app.request('/v1/topics/health?fields=colour');
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('doesNotBelong');
});

const linkOf = async (address: string, rel: string) =>
  new RegExp(`<([^>]+)>; rel="${rel}"`).exec(
    (await app.request(address)).headers.get('Link') ?? '',
  )?.[1];

test('the page before is as far as the page after', async () => {
  const second = (await linkOf('/v1/topics?limit=5', 'next')) ?? '';
  const third = (await linkOf(second, 'next')) ?? '';
  expect(await linkOf(third, 'prev')).toBe(second);
  const first = (await linkOf(second, 'prev')) ?? '';
  expect(await idsAt(first)).toEqual(await idsAt('/v1/topics?limit=5'));
  expect(await linkOf(first, 'prev')).toBeUndefined();
});

test('things are counted by one key or several, under the filters, as a client would count them', async () => {
  const { groups, total } = v.parse(
    operations.listProvisions.response,
    await getJson('/v1/provisions?plan=us-2025&group_by=topic,force&limit=1'),
  );
  const counted = new Map<string, number>();
  const own = dataset.provisions.filter(({ plan }) => plan === 'us-2025');
  for (const { topics, force } of own)
    for (const topic of topics) {
      const key = `${topic} ${force.class}`;
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
  expect(total).toBe(own.length);
  expect(
    new Map(groups?.map(({ values, count }) => [`${values['topic']} ${values['force']}`, count])),
  ).toEqual(counted);
  const counts = groups?.map(({ count }) => count) ?? [];
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

test('groups have a place in JSON alone, and no key that the list does not have', async () => {
  expect((await app.request('/v1/events.csv?group_by=kind')).status).toBe(400);
  expect((await app.request('/v1/events?group_by=colour')).status).toBe(400);
  expect((await app.request('/v1/events?group_by=kind,kind')).status).toBe(400);
});

test.for([
  [
    'provisions?source=us-plan-pdf',
    dataset.provisions.filter(({ sources }) => sources.includes('us-plan-pdf')),
  ],
  [
    'provisions?verb_evidence=unverified,secondary',
    dataset.provisions.filter(({ evidence }) =>
      ['unverified', 'secondary'].includes(evidence.verb.state),
    ),
  ],
  [
    'provisions?jurisdiction=CN&plan=us-2025,cn-2025',
    dataset.provisions.filter(({ plan }) => plan === 'cn-2025'),
  ],
  [
    'events?plan=us-2025',
    dataset.events.filter(({ provisions }) =>
      provisions.some(({ provision }) => provision.startsWith('us-2025.')),
    ),
  ],
] as const)('/v1/%s finds what a client would', async ([query, expected]) => {
  const { total } = v.parse(v.object({ total: v.number() }), await getJson(`/v1/${query}&limit=1`));
  expect(expected.length).toBeGreaterThan(0);
  expect(total).toBe(expected.length);
});

test.for(['/v1/', '/v1/provisions/', '/v1/events/?kind=meeting'])(
  '%s leads to the address without the slash',
  async (address) => {
    const response = await app.request(address);
    expect(response.status).toBe(308);
    expect(response.headers.get('Location')).toBe(address.replace(/\/(?=\?|$)/, ''));
  },
);
