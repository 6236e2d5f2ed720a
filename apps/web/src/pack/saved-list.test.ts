import { briefLengths, briefParts, chosenKinds } from '@parley/queries/brief';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentOf } from './list-link.ts';
import { parseLists } from './parse-lists.ts';
import { listInFragment } from './parse-link.ts';
import {
  keyOfItem,
  merged,
  newList,
  withNotesOf,
  writeLists,
  type SavedItem,
  type SavedList,
  type SavedLists,
} from './saved-list.ts';

const anyItems: fc.Arbitrary<SavedItem[]> = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...chosenKinds),
    id: fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/),
    note: fc.string({ maxLength: 80 }),
  }),
  { selector: keyOfItem, maxLength: 12 },
);
const anyList: fc.Arbitrary<SavedList> = fc.record({
  id: fc.integer({ min: 1, max: 5 }),
  name: fc.string({ maxLength: 40 }),
  items: anyItems,
  brief: fc.record({
    without: fc.subarray([...briefParts, 'official' as const]),
    length: fc.constantFrom(...briefLengths),
    language: fc.constantFrom('own' as const, 'both' as const),
  }),
});
const anyLists: fc.Arbitrary<SavedLists> = fc
  .uniqueArray(anyList, { selector: ({ id }) => id, minLength: 1, maxLength: 4 })
  .map((lists) => ({ current: lists[0]?.id ?? 1, lists }));

test('lists that are written and read again are the same, in the same order', () => {
  fc.assert(
    fc.property(anyLists, (lists) => {
      expect(parseLists(writeLists(lists))).toEqual(lists);
    }),
  );
});

test('a link carries what a list holds and what its brief is to be, and neither notes nor name', () => {
  fc.assert(
    fc.property(anyList, (list) => {
      const read = listInFragment(fragmentOf(list));
      expect(read.items).toEqual(list.items.map((item) => ({ ...item, note: '' })));
      expect(read.brief).toEqual(list.brief);
    }),
  );
  const secret = newList(1, [{ kind: 'topic', id: 'health', note: 'secret' }], 'hidden');
  expect(fragmentOf(secret)).toBe('#items=t:health');
});

test('links and packs of provisions alone, as they were before, are still read', () => {
  expect(listInFragment('#pins=cn-2025.7.3,us-2025.ii.2.1').items).toEqual([
    { kind: 'provision', id: 'cn-2025.7.3', note: '' },
    { kind: 'provision', id: 'us-2025.ii.2.1', note: '' },
  ]);
  expect(
    parseLists(
      '{"parley":"pack","version":1,"pins":[{"provision":"b.1","note":"mine"},{"provision":"a.1","note":""},{"provision":"b.1","note":"again"}]}',
    )?.lists,
  ).toEqual([
    newList(1, [
      { kind: 'provision', id: 'b.1', note: 'mine' },
      { kind: 'provision', id: 'a.1', note: '' },
    ]),
  ]);
});

const item = (id: string, note: string, kind: SavedItem['kind'] = 'provision') => ({
  kind,
  id,
  note,
});

test('merging never overwrites a note, fills an empty one, and tells kinds apart', () => {
  expect(
    merged(
      [item('a', 'mine'), item('b', '')],
      [item('a', 'theirs'), item('b', 'theirs'), item('a', 'theirs', 'topic')],
    ),
  ).toEqual([item('a', 'mine'), item('b', 'theirs'), item('a', 'theirs', 'topic')]);
});

test('what was written since an earlier change is not lost when the change is taken back', () => {
  const saved = { kind: 'topic', id: 'health', note: '' } as const;
  const list = newList(1, [saved]);
  const earlier = { current: 1, lists: [list] };
  const today = {
    current: 1,
    lists: [
      {
        ...list,
        items: [{ ...saved, note: 'since' }],
        brief: { ...list.brief, length: 'two-pages' as const },
      },
    ],
  };
  expect(withNotesOf(earlier, today).lists).toEqual(today.lists);
});
