import {
  anyHostileJson,
  anyHostileText,
  holds,
  holdsForHostileTexts,
} from '@parley/testing/hostile';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLists } from './parse-lists.ts';
import { listInFragment } from './parse-link.ts';
import { limits, newList, writeLists } from './saved-list.ts';

const withItems = (items: string): string =>
  `{"parley":"pack","version":2,"current":1,"lists":[{"id":1,"name":"","items":${items},"brief":{"without":[],"length":"full","language":"own"}}]}`;

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'provision' as const,
    id: `a.${index}`,
    note: '',
  }));

test.for([
  '',
  'not JSON',
  '{}',
  '[]',
  '{"parley":"pack","version":3,"current":1,"lists":[]}',
  '{"parley":"pack","version":2,"current":1,"lists":[]}',
  '{"parley":"pack","version":1,"pins":[{"provision":"../x","note":""}]}',
  '{"parley":"pack","version":1,"pins":[{"provision":"a.1"}]}',
  withItems('[{"kind":"topic","id":"a"}]'),
  withItems('[{"kind":"plan","id":"a","note":""}]'),
  withItems('[{"kind":"topic","id":"__proto__","note":""}]'),
])('%s is refused', (text) => {
  expect(parseLists(text)).toBeUndefined();
});

test('every hostile text as an import is refused whole', async () => {
  await holdsForHostileTexts((text) => {
    expect(parseLists(text)).toBeUndefined();
    expect(parseLists(`{"parley":"pack","version":1,"pins":${text}}`)).toBeUndefined();
    expect(parseLists(withItems(text))).toBeUndefined();
    const { items, brief } = listInFragment(`#items=${text}&without=${text}&length=${text}`);
    expect(items.length).toBeLessThanOrEqual(limits.items);
    expect(brief.length).toBe('full');
  });
});

test('lists keep what a reader wrote, and nothing that is no id', async () => {
  const pin = fc.record({
    kind: fc.constant('provision'),
    id: fc.oneof(anyHostileText, fc.constantFrom('us-2025.i.1.1', '__proto__', 'constructor')),
    note: anyHostileText,
  });
  await holds(fc.array(pin, { maxLength: 5 }), (pins) => {
    for (const { id, note } of parseLists(withItems(JSON.stringify(pins)))?.lists[0]?.items ?? []) {
      expect(id).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
      expect(pins.map((one) => one.note)).toContain(note);
    }
  });
});

test('any JSON as an import, and as its lists, is a pack or refused', async () => {
  await holds(anyHostileJson, (text) => {
    expect(parseLists(text)).toBeUndefined();
    expect(parseLists(withItems(`[${text}]`))).toBeUndefined();
  });
});

test('more things, notes and lists than there may be are refused, and a link of ten thousand is cut', () => {
  const lists = (count: number, items: number) =>
    writeLists({
      current: 1,
      lists: Array.from({ length: count }, (_, place) => newList(place + 1, many(items))),
    });
  expect(parseLists(lists(1, limits.items))?.lists[0]?.items).toHaveLength(limits.items);
  expect(parseLists(lists(1, limits.items + 1))).toBeUndefined();
  expect(parseLists(lists(limits.lists + 1, 0))).toBeUndefined();
  expect(
    parseLists(withItems(JSON.stringify([{ kind: 'topic', id: 'a', note: 'x'.repeat(5001) }]))),
  ).toBeUndefined();
  const link = `#items=${many(10_000)
    .map(({ id }) => `p:${id}`)
    .join(',')}`;
  expect(listInFragment(link).items).toHaveLength(limits.items);
});

test('lists that share an id are told apart, and the one shown is one of them', () => {
  const read = parseLists(writeLists({ current: 9, lists: [newList(3), newList(3)] }));
  expect(read?.lists.map(({ id }) => id)).toEqual([1, 2]);
  expect(read?.current).toBe(1);
});
