import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePackStore } from './pack-store.ts';
import { newList } from './saved-list.ts';

beforeEach(() => setActivePinia(createPinia()));
afterEach(() => vi.unstubAllGlobals());

const provision = (id: string) => ({ kind: 'provision', id }) as const;

const packed = (...ids: string[]) => {
  const pack = usePackStore();
  for (const id of ids) pack.add(provision(id));
  return { pack, order: () => pack.items.map(({ id }) => id) };
};

/** A device that keeps what it is given. */
const device = (kept: Record<string, string>) => {
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, text: string) => void (kept[name] = text),
    removeItem: (name: string) => void delete kept[name],
  });
  vi.stubGlobal('addEventListener', () => undefined);
  return kept;
};

test('a thing is kept once, and moves within the list', () => {
  const { pack, order } = packed('a', 'b', 'c', 'a');
  expect(order()).toEqual(['a', 'b', 'c']);
  pack.move(provision('c'), 1);
  pack.move(provision('a'), -1);
  expect(order()).toEqual(['a', 'c', 'b']);
  pack.move(provision('a'), 9);
  expect(order()).toEqual(['c', 'b', 'a']);
});

test('the same id of another kind is another thing', () => {
  const { pack } = packed('health');
  expect(pack.has({ kind: 'topic', id: 'health' })).toBe(false);
  pack.add({ kind: 'topic', id: 'health' });
  pack.remove(provision('health'));
  expect(pack.items).toEqual([{ kind: 'topic', id: 'health', note: '' }]);
});

test('every change of the lists can be taken back one by one, and what was written since stays', () => {
  const { pack, order } = packed('a', 'b');
  pack.remove(provision('a'));
  pack.setNote(provision('b'), 'written since');
  pack.clear();
  pack.addLists([newList(1, [], 'another')]);
  pack.removeList();
  for (const expected of [[], [], ['b'], ['a', 'b'], ['a']]) {
    pack.undo();
    expect(order()).toEqual(expected);
  }
  pack.undo();
  expect(order()).toEqual([]);
  expect(pack.past).toEqual([]);
  pack.undo();
  expect(order()).toEqual([]);
});

test('the last list that is deleted leaves an empty one', () => {
  const { pack } = packed('a');
  pack.removeList();
  expect(pack.saved.lists).toEqual([newList(1)]);
});

test('without storage what is saved is there, and the pack knows that it is not kept', () => {
  const { pack } = packed('a');
  expect(pack.has(provision('a'))).toBe(true);
  expect(pack.saveResult).toBe('blocked');
});

const former = '{"parley":"pack","version":1,"pins":[{"provision":"us-2025.i.1.1","note":"mine"}]}';

test('what an earlier build kept is moved into the list, once, and can be read again', async () => {
  const kept = device({ 'parley.pack': former });
  await usePackStore().open();
  expect(kept['parley.pack']).toBeUndefined();
  setActivePinia(createPinia());
  await usePackStore().open();
  expect(usePackStore().items).toEqual([{ kind: 'provision', id: 'us-2025.i.1.1', note: 'mine' }]);
});

test('what an earlier build adds later joins the lists of today', async () => {
  const kept = device({});
  const { pack } = packed('b');
  kept['parley.pack'] = former;
  setActivePinia(createPinia());
  await usePackStore().open();
  expect(usePackStore().items.map(({ id }) => id)).toEqual(['b', 'us-2025.i.1.1']);
  expect(pack.items).toHaveLength(1);
});

test.for(['parley.pack', 'parley.lists'])(
  'what is kept in %s and cannot be read is set aside until the reader forgets it',
  async (name) => {
    const kept = device({ [name]: '{"broken' });
    await usePackStore().open();
    expect(usePackStore().damaged).toBe('{"broken');
    usePackStore().add(provision('a'));
    setActivePinia(createPinia());
    await usePackStore().open();
    expect(usePackStore().damaged).toBe('{"broken');
    expect(usePackStore().items).toHaveLength(1);
    usePackStore().forgetDamaged();
    expect(Object.values(kept)).not.toContain('{"broken');
  },
);
