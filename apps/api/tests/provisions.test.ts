import { operations } from '@parley/contract';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { getJson } from './real-app.ts';

const list = async (query: string) =>
  v.parse(operations.listProvisions.response, await getJson(`/v1/provisions?${query}`));

test('the US plan has its 103 actions, in document order', async () => {
  const { items, total, next } = await list('plan=us-2025&limit=200');
  expect(total).toBe(103);
  expect(items).toHaveLength(103);
  expect(next).toBeNull();
  expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
  expect(items.map(({ locator }) => locator.bullet)).toEqual(items.map((_, index) => index + 1));
});

test('the Chinese plan has 97 commitments; principles and preamble belong to the plan', async () => {
  const { items } = await list('plan=cn-2025&limit=200');
  expect(items).toHaveLength(97);
  const plan = v.parse(operations.getPlan.response, await getJson('/v1/plans/cn-2025'));
  const kinds = plan.statements.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'principle')).toHaveLength(6);
  expect(kinds.filter((kind) => kind === 'preamble')).toHaveLength(6);
  expect(plan.outline.flatMap(({ provisions }) => provisions)).toHaveLength(97);
});

test('filters narrow, and values of one filter widen', async () => {
  const one = await list('topic=biosecurity&plan=us-2025');
  expect(one.items.every(({ topics }) => topics.includes('biosecurity'))).toBe(true);
  const two = await list('topic=biosecurity,synthetic-media&plan=us-2025');
  expect(two.total).toBeGreaterThan(one.total);
  const checked = await list('evidence=unverified&plan=cn-2025&limit=200');
  expect(checked.items.every(({ evidence }) => evidence.text.state === 'unverified')).toBe(true);
  const required = await list('force=require&plan=us-2025');
  expect(required.items.every(({ force }) => force.class === 'require')).toBe(true);
  const led = await list('actor=caisi&limit=200');
  expect(led.items.every(({ actors }) => actors.some(({ actor }) => actor === 'caisi'))).toBe(true);
  const by = await list('instrument=export-control&scope=international');
  expect(
    by.items.every(({ instruments }) => instruments.some(({ id }) => id === 'export-control')),
  ).toBe(true);
});

test('words are found in English, in Chinese and by number', async () => {
  expect((await list('q=grid&plan=us-2025')).total).toBeGreaterThan(0);
  expect((await list('q=%E7%94%B5%E7%BD%91&plan=us-2025')).total).toBeGreaterThan(0);
  expect((await list('q=US+II.2.1')).items.map(({ id }) => id)).toContain('us-2025.ii.2.1');
  expect((await list('q=zyzzyva')).items).toEqual([]);
});

test('the repeated US bullet says what it repeats', async () => {
  const provision = v.parse(
    operations.getProvision.response,
    await getJson('/v1/provisions/us-2025.iii.7.3'),
  );
  expect(provision.repeats).toBe('us-2025.iii.6.4');
});
