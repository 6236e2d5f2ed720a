import * as v from 'valibot';
import { expect, test } from 'vitest';
import { listOf } from './answers.ts';
import { text } from './resources.ts';

test('a list says on its last page that no page follows', () => {
  const page = { items: ['a'], total: 1, dataVersion: '0.0.0' };
  const list = listOf(v.string());
  expect(v.is(list, { ...page, next: null })).toBe(true);
  expect(v.is(list, { ...page, next: '/v1/plans?cursor=x' })).toBe(true);
  expect(v.is(list, page)).toBe(false);
  expect(v.is(list, page.items)).toBe(false);
});

test('a text may come in one language alone', () => {
  expect(v.is(text, { zh: '电网' })).toBe(true);
  expect(v.is(text, { en: 'Grid', zh: '电网' })).toBe(true);
  expect(v.is(text, 'Grid')).toBe(false);
});
