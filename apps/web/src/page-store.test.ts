import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, expect, test } from 'vitest';
import type { PageAnswer } from './page-data.ts';
import { isNewer, keyOf, usePageStore } from './page-store.ts';

const answer = (dataVersion: string, state: PageAnswer['state'] = 'ready'): PageAnswer => ({
  build: 'a',
  dataVersion,
  state,
  data: {},
});

beforeEach(() => setActivePinia(createPinia()));

test('a page’s key has its path and what its loader reads of the query, in a fixed order', () => {
  const route = { path: '/search', query: { plan: ['a', 'b'], q: 'grid', view: 'list' } };
  expect(keyOf({ ...route, meta: { query: ['q', 'plan'] } })).toBe('/search?q=grid&plan=a&plan=b');
  expect(keyOf({ ...route, meta: {} })).toBe('/search');
});

test('releases are ordered by number', () => {
  expect(isNewer('1.10.0', '1.9.3')).toBe(true);
  expect(isNewer('1.9.3', '1.10.0')).toBe(false);
  expect(isNewer('1.9.3', '1.9.3')).toBe(false);
  expect(isNewer('1.1.0', '1.1.0-next-20261125101500')).toBe(true);
  expect(isNewer('1.1.0-next-20261125101500', '1.1.0')).toBe(false);
  expect(isNewer('1.0.0', '')).toBe(true);
});

test('a page is asked for again when it failed, or when a newer release was heard of', () => {
  const pages = usePageStore();
  pages.store('/a', answer('1.0.0'));
  pages.store('/b', answer('1.0.0', 'missing'));
  pages.store('/c', answer('', 'failed'));
  expect(['/a', '/b', '/c', '/d'].map(pages.isKnown)).toEqual([true, true, false, false]);
  pages.store('/d', answer('1.1.0'));
  expect(['/a', '/b', '/d'].map(pages.isKnown)).toEqual([false, false, true]);
});

test('a page that is shown is outdated once a newer release is heard of, and not by a failure', () => {
  const pages = usePageStore();
  pages.store('/a', answer('1.1.0'));
  pages.store('/b', answer('', 'failed'));
  pages.hearOf('1.0.0');
  expect(pages.isOutdated('/a')).toBe(false);
  pages.hearOf('1.2.0');
  expect(pages.isOutdated('/a')).toBe(true);
});

test('the pages visited last are kept, and no more than twelve', () => {
  const pages = usePageStore();
  for (let n = 0; n < 14; n += 1) pages.store(`/${n}`, answer('1.0.0'));
  expect(Object.keys(pages.entries)).toHaveLength(12);
  expect(pages.isKnown('/1')).toBe(false);
  expect(pages.isKnown('/13')).toBe(true);
});
