import { operations } from '@parley/contract';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { dataset, getJson } from './real-app.ts';

const compare = async (query: string) =>
  v.parse(operations.listComparisons.response, await getJson(`/v1/comparisons?${query}`));

test('there is a row for every topic', async () => {
  const { items } = await compare('plans=us-2025,cn-2025');
  expect(items.map(({ topic }) => topic.id)).toEqual(dataset.topics.map(({ id }) => id));
});

test('swapping the plans swaps the columns and the sides of relations, and nothing else', async () => {
  const there = await compare('plans=us-2025,cn-2025');
  const back = await compare('plans=cn-2025,us-2025');
  expect(
    back.items.map((row) => ({
      ...row,
      cells: row.cells.toReversed(),
      relations: row.relations.map((relation) => ({
        ...relation,
        sides: relation.sides.toReversed(),
      })),
      agreed: row.agreed.map((entry) => ({
        ...entry,
        governments: entry.governments.toReversed(),
      })),
    })),
  ).toEqual(there.items);
});

test('any number of plans from two to six stand side by side', async () => {
  const { items } = await compare('plans=us-2025,cn-2025,unga-78-265');
  expect(items[0]?.cells.map(({ plan }) => plan)).toEqual(['us-2025', 'cn-2025', 'unga-78-265']);
  expect(items.every(({ agreed }) => agreed.every(({ text }) => text !== 'unga-78-265'))).toBe(
    true,
  );
});

test('filters never change a state or a total', async () => {
  const all = await compare('plans=us-2025,cn-2025&topic=energy-grid');
  const some = await compare('plans=us-2025,cn-2025&topic=energy-grid&force=should');
  const facts = (rows: typeof all) =>
    rows.items[0]?.cells.map(({ state, total }) => ({ state, total }));
  expect(facts(some)).toEqual(facts(all));
  expect(some.items[0]?.cells.flatMap(({ provisions }) => provisions).length).toBeGreaterThan(0);
});

test('a plan whose full text was read is silent, one whose text was not at hand is not-found', async () => {
  const { items } = await compare('plans=us-2025,cn-2025&topic=capacity-building,biosecurity');
  const states = items.map(({ topic, cells }) => [topic.id, cells.map(({ state }) => state)]);
  expect(states).toEqual([
    ['biosecurity', ['stated', 'not-found']],
    ['capacity-building', ['silent', 'stated']],
  ]);
  expect(items[1]?.cells[0]?.silences[0]?.searches.length).toBeGreaterThan(2);
});

test('no cell of the two plans is left without a review', async () => {
  const { items } = await compare('plans=us-2025,cn-2025');
  expect(
    items.flatMap(({ topic, cells }) =>
      cells.flatMap(({ plan, state }) => (state === 'not-reviewed' ? [`${plan} ${topic.id}`] : [])),
    ),
  ).toEqual([]);
});
