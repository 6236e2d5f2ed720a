import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, expect, test } from 'vitest';
import { usePackStore } from './pack-store.ts';

beforeEach(() => setActivePinia(createPinia()));

const packed = (...ids: string[]) => {
  const pack = usePackStore();
  pack.add(ids);
  return { pack, order: () => pack.pins.map(({ provision }) => provision) };
};

test('a pin is kept once, and moves up and down within the list', () => {
  const { pack, order } = packed('a', 'b', 'c', 'a');
  expect(order()).toEqual(['a', 'b', 'c']);
  pack.move('c', -1);
  pack.move('a', -1);
  expect(order()).toEqual(['a', 'c', 'b']);
  pack.move('a', 1);
  pack.move('b', 1);
  expect(order()).toEqual(['c', 'a', 'b']);
});

test('taking out, clearing and replacing can each be taken back, with the notes', () => {
  for (const lose of ['remove', 'clear', 'replace'] as const) {
    setActivePinia(createPinia());
    const { pack } = packed('a', 'b');
    pack.setNote('a', 'ask');
    if (lose === 'remove') pack.remove('a');
    else if (lose === 'clear') pack.clear();
    else pack.replace([{ provision: 'z', note: '' }]);
    expect(pack.has('a')).toBe(false);
    pack.undo();
    expect(pack.pins).toEqual([
      { provision: 'a', note: 'ask' },
      { provision: 'b', note: '' },
    ]);
  }
});

test('merging never overwrites a note, and fills an empty one', () => {
  const { pack } = packed('a', 'b');
  pack.setNote('a', 'mine');
  pack.merge([
    { provision: 'a', note: 'theirs' },
    { provision: 'b', note: 'theirs' },
    { provision: 'c', note: 'theirs' },
  ]);
  expect(pack.pins.map(({ note }) => note)).toEqual(['mine', 'theirs', 'theirs']);
});

test('without storage the pins are there, and the pack knows that they are not kept', () => {
  const { pack } = packed('a');
  expect(pack.has('a')).toBe(true);
  expect(pack.saveResult).toBe('blocked');
});
