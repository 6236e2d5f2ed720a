import type { ChosenItem } from '@parley/queries/brief';
import { defineStore } from 'pinia';
import {
  dropFromDevice,
  readDevice,
  saveOnDevice,
  watchDevice,
  type SaveResult,
} from './device.ts';
import {
  emptyLists,
  keyOfItem,
  limits,
  merged,
  newList,
  withNotesOf,
  withoutRepeats,
  writeLists,
  type BriefWishes,
  type SavedItem,
  type SavedList,
  type SavedLists,
} from './saved-list.ts';

const name = 'parley.lists';
/** Where one list of provisions was kept before. */
const formerName = 'parley.pack';
const damagedName = `${name}.damaged`;

/** How many changes can be taken back. */
const mostSteps = 50;

/** The parser comes only when there is something to parse: most readers keep nothing. */
const parsed = async (text: string): Promise<SavedLists | undefined> => {
  const { parseLists } = await import('./parse-lists.ts');
  return parseLists(text);
};

/** What the reader keeps: lists of things in the reader's order with notes, on this device alone. */
export const usePackStore = defineStore('pack', {
  state: () => ({
    saved: emptyLists(),
    /** Whether what the device keeps has been read; nothing may be changed before. */
    opened: false,
    /** Whether the device keeps them; otherwise they last as long as the page. */
    saveResult: 'saved' as SaveResult,
    /** A kept text that could not be read; it is set aside and never thrown away. */
    damaged: undefined as string | undefined,
    /** The lists before each change that can be taken back, the latest last. */
    past: [] as SavedLists[],
  }),
  getters: {
    /** The list that is shown. */
    list: ({ saved }): SavedList =>
      saved.lists.find(({ id }) => id === saved.current) ?? saved.lists[0] ?? newList(1),
    items(): SavedItem[] {
      return this.list.items;
    },
    keys(): Set<string> {
      return new Set(this.list.items.map(keyOfItem));
    },
    has(): (item: ChosenItem) => boolean {
      return (item) => this.keys.has(keyOfItem(item));
    },
    isFull(): boolean {
      return this.list.items.length >= limits.items;
    },
  },
  actions: {
    /** Reads what the device keeps, and stays in step with other tabs. To be called in a browser, once. */
    async open() {
      const text = readDevice(name);
      if (text === undefined) this.saveResult = 'blocked';
      else {
        this.damaged = readDevice(damagedName) ?? undefined;
        await this.take(text);
        await this.takeFormer();
      }
      this.opened = true;
      watchDevice(name, (changed) => void this.take(changed));
    },
    async take(text: string | null) {
      const lists = text === null ? emptyLists() : await parsed(text);
      if (!lists) return this.setAside(text ?? '');
      this.saved = lists;
      // Changes made elsewhere are not this page's to take back.
      this.past = [];
    },
    /** Moves what an earlier build kept into the list that is shown. */
    async takeFormer() {
      const text = readDevice(formerName);
      if (text === null || text === undefined) return;
      const former = await parsed(text);
      const [pins] = former?.lists ?? [];
      if (!pins) this.setAside(text);
      else if (pins.items.length > 0) this.changeItems(merged(this.items, pins.items));
      if (this.saveResult === 'saved') dropFromDevice(formerName);
    },
    setAside(text: string) {
      this.damaged = text;
      saveOnDevice(damagedName, text);
    },
    /** Takes off the device what could not be read. */
    forgetDamaged() {
      this.damaged = undefined;
      dropFromDevice(damagedName);
    },
    save(saved: SavedLists) {
      this.saved = saved;
      this.saveResult = saveOnDevice(name, writeLists(saved));
    },
    /** Changes the lists so that it can be taken back. */
    change(saved: SavedLists) {
      this.past = [...this.past, this.saved].slice(-mostSteps);
      this.save(saved);
    },
    undo() {
      const earlier = this.past.at(-1);
      if (!earlier) return;
      this.past = this.past.slice(0, -1);
      this.save(withNotesOf(earlier, this.saved));
    },
    /** The lists with the one that is shown changed. */
    withList(changes: Partial<SavedList>): SavedLists {
      const { id } = this.list;
      return {
        current: id,
        lists: this.saved.lists.map((list) => (list.id === id ? { ...list, ...changes } : list)),
      };
    },
    changeItems(items: readonly SavedItem[]) {
      this.change(this.withList({ items: withoutRepeats(items) }));
    },
    add(item: ChosenItem) {
      this.changeItems([...this.items, { kind: item.kind, id: item.id, note: '' }]);
    },
    remove(item: ChosenItem) {
      const key = keyOfItem(item);
      this.changeItems(this.items.filter((each) => keyOfItem(each) !== key));
    },
    clear() {
      this.changeItems([]);
    },
    /** Takes in further things after those that are there; a note that is there stays. */
    merge(items: readonly SavedItem[]) {
      this.changeItems(merged(this.items, items));
    },
    /** Has the list that is shown hold what another one does. */
    fill({ items, brief, name: title }: SavedList) {
      this.change(
        this.withList({
          items: withoutRepeats(items),
          brief,
          ...(title === '' ? {} : { name: title }),
        }),
      );
    },
    /** Moves a thing to a place, from 0 on; beyond the list is its end. */
    move(item: ChosenItem, to: number) {
      const key = keyOfItem(item);
      const from = this.items.findIndex((each) => keyOfItem(each) === key);
      const moved = this.items[from];
      const place = Math.min(Math.max(to, 0), this.items.length - 1);
      if (!moved || from === place) return;
      this.changeItems(this.items.toSpliced(from, 1).toSpliced(place, 0, moved));
    },
    setNote(item: ChosenItem, note: string) {
      const key = keyOfItem(item);
      this.save(
        this.withList({
          items: this.items.map((each) => (keyOfItem(each) === key ? { ...each, note } : each)),
        }),
      );
    },
    wish(wishes: Partial<BriefWishes>) {
      this.save(this.withList({ brief: { ...this.list.brief, ...wishes } }));
    },
    rename(to: string) {
      this.save(this.withList({ name: to.slice(0, limits.name) }));
    },
    select(id: number) {
      this.save({ ...this.saved, current: id });
    },
    /** Adds lists and shows the first of them; no more than there may be. */
    addLists(lists: readonly SavedList[]) {
      const next = Math.max(...this.saved.lists.map(({ id }) => id)) + 1;
      const added = lists.map((list, place) => ({ ...list, id: next + place }));
      const all = [...this.saved.lists, ...added].slice(0, limits.lists);
      this.change({ current: all.some(({ id }) => id === next) ? next : this.list.id, lists: all });
    },
    removeList() {
      const { id } = this.list;
      const rest = this.saved.lists.filter((list) => list.id !== id);
      const [first] = rest;
      this.change(first ? { current: first.id, lists: rest } : emptyLists());
    },
  },
});
