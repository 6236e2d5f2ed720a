import { operations } from '@parley/contract';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { app, dataset, getJson } from './real-app.ts';

const events = async (query: string) =>
  v.parse(operations.listEvents.response, await getJson(`/v1/events?${query}`));

const relations = async (query: string) =>
  v.parse(operations.listRelations.response, await getJson(`/v1/relations?limit=200&${query}`));

test('events come by date, and every one names its sources', async () => {
  const { items, total } = await events('limit=200');
  expect(total).toBe(dataset.events.length);
  expect(items.map(({ date }) => date)).toEqual(items.map(({ date }) => date).toSorted());
  expect(items.every(({ sources }) => sources.length > 0)).toBe(true);
});

test('an event that is not certain says so', async () => {
  const { items } = await events('verification=uncertain,unverified&limit=200');
  expect(items.filter(({ uncertainty }) => uncertainty === undefined)).toEqual([]);
});

const touching = async (provision: string, how: string) =>
  (await events(`provision=${provision}&how=${how}&limit=200`)).items.map(({ id }) => id);

test('events can be asked for by how they touch a provision', async () => {
  for (const how of ['carries-out', 'runs-against', 'comes-before', 'bears-on'] as const) {
    const { items } = await events(`how=${how}&limit=200`);
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ provisions }) => provisions.some((link) => link.how === how))).toBe(true);
  }
});

test('a provision and a way that are asked for together are those of one link', async () => {
  const event = dataset.events.find(
    ({ provisions: [first, ...rest] }) =>
      first !== undefined && rest.some(({ how }) => how !== first.how),
  );
  const link = event?.provisions[0];
  const other = event?.provisions.find(({ how }) => how !== link?.how);
  if (!event || !link || !other) throw new Error('No event of the corpus has links of two kinds.');
  expect(await touching(link.provision, link.how)).toContain(event.id);
  expect(await touching(link.provision, other.how)).not.toContain(event.id);
});

test('what is dated later than events were followed says so', async () => {
  const { knownUntil } = v.parse(operations.start.response, await getJson('/v1'));
  expect(knownUntil).toBe(dataset.knownUntil);
  if (knownUntil === undefined) throw new Error('The corpus says to which day it was followed.');
  const { items } = await events('limit=200');
  expect(items.filter(({ followed }) => !followed).map(({ id }) => id)).toEqual(
    items.filter(({ date }) => date > knownUntil).map(({ id }) => id),
  );
});

test('the two areas that the reader should meet first stand first', async () => {
  const { items, total } = v.parse(
    operations.listCooperationAreas.response,
    await getJson('/v1/cooperation-areas?limit=2'),
  );
  expect(total).toBe(17);
  expect(items.map(({ id }) => id)).toEqual(['public-health-data', 'data-centre-energy']);
});

test('the health area says that the US plan has no action on health data', async () => {
  const area = v.parse(
    operations.getCooperationArea.response,
    await getJson('/v1/cooperation-areas/public-health-data'),
  );
  const side = area.sides.find(({ plan }) => plan === 'us-2025');
  const words = [...(side?.nothing ? [side.nothing] : []), ...area.notes].map(({ en }) => en);
  expect(words.join(' ')).toMatch(
    /no (?:action|provision)s? on health data|no health-data action/i,
  );
});

test('relations can be asked for by provision, topic, plan and type', async () => {
  const { items } = await relations('provision=us-2025.ii.2.1');
  expect(items.length).toBeGreaterThan(0);
  expect(
    items.every(({ sides }) =>
      sides.some(({ provisions }) => provisions.includes('us-2025.ii.2.1')),
    ),
  ).toBe(true);
  expect((await relations('type=opposed')).items.every(({ type }) => type === 'opposed')).toBe(
    true,
  );
  expect((await relations('topic=health')).items.every(({ topic }) => topic === 'health')).toBe(
    true,
  );
});

test('an id of another kind is not found', async () => {
  expect((await app.request('/v1/events/us-2025')).status).toBe(404);
});
