import * as v from 'valibot';
import { expect, test } from 'vitest';
import { answerSchema } from './answer-schema.ts';
import { operations } from './operations.ts';

test('without fields, the answer is what the operation says', () => {
  expect(answerSchema(operations.listPlans)).toBe(operations.listPlans.response);
});

test('with fields, each thing has these and its id', () => {
  const list = answerSchema(operations.listEvents, ['date']);
  const page = { total: 1, dataVersion: '1.0.0', next: null };
  expect(v.is(list, { ...page, items: [{ id: 'a', date: '2025' }] })).toBe(true);
  expect(v.is(list, { ...page, items: [{ date: '2025' }] })).toBe(false);
  expect(v.is(list, { items: [] })).toBe(false);
  const one = answerSchema(operations.getActor, ['kind']);
  expect(v.is(one, { id: 'a', kind: 'firm' })).toBe(true);
  expect(v.is(one, { id: 'a', kind: 'unknown' })).toBe(false);
});

test('a row of a comparison is known by its topic', () => {
  const rows = answerSchema(operations.listComparisons, ['relations']);
  const page = { total: 1, dataVersion: '1.0.0', next: null };
  expect(v.is(rows, { ...page, items: [{ relations: [] }] })).toBe(false);
});
