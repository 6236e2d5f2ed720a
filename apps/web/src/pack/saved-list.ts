import type { BriefLength, BriefPart, ChosenItem } from '@parley/queries/brief';

/** Something that the reader keeps, with a private note. */
export interface SavedItem extends ChosenItem {
  note: string;
}

/** What a brief of a list leaves out: parts of it, or the official words. */
export type Omission = BriefPart | 'official';

/** What the reader wants of the brief that a list becomes. */
export interface BriefWishes {
  without: Omission[];
  length: BriefLength;
  /** `own`: the language that the page is in. */
  language: 'own' | 'both';
}

/** A list of things in the reader's order. */
export interface SavedList {
  id: number;
  /** Title of the brief as well; empty until the reader gives one. */
  name: string;
  items: SavedItem[];
  brief: BriefWishes;
}

/** All that is kept: the lists, and the one that is shown. There is always one. */
export interface SavedLists {
  current: number;
  lists: SavedList[];
}

/** The most that is kept, the longest note and name in characters, and the largest file in bytes. */
export const limits = {
  lists: 50,
  items: 1000,
  note: 5000,
  name: 120,
  file: 40_000_000,
} as const;

export const newList = (id: number, items: SavedItem[] = [], name = ''): SavedList => ({
  id,
  name,
  items,
  brief: { without: [], length: 'full', language: 'own' },
});

export const emptyLists = (): SavedLists => ({ current: 1, lists: [newList(1)] });

/** The same thing has the same key. */
export const keyOfItem = ({ kind, id }: ChosenItem): string => `${kind} ${id}`;

/** Each thing once, where the first stands, and no more than a list takes. */
export const withoutRepeats = (items: readonly SavedItem[]): SavedItem[] => {
  const seen = new Set<string>();
  return items
    .filter((item) => {
      const key = keyOfItem(item);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, limits.items);
};

/** Adds things after those that are there; a note that is there stays, an empty one is filled. */
export const merged = (own: readonly SavedItem[], others: readonly SavedItem[]): SavedItem[] => {
  const notes = new Map(others.map((item) => [keyOfItem(item), item.note]));
  return withoutRepeats([
    ...own.map((item) => ({ ...item, note: item.note || (notes.get(keyOfItem(item)) ?? '') })),
    ...others,
  ]);
};

/**
 * Earlier lists, with the notes and wishes of today: what was written since is not lost when an
 * earlier change is taken back.
 */
export const withNotesOf = (earlier: SavedLists, today: SavedLists): SavedLists => ({
  ...earlier,
  lists: earlier.lists.map((list) => {
    const same = today.lists.find(({ id }) => id === list.id);
    if (!same) return list;
    const notes = new Map(same.items.map((item) => [keyOfItem(item), item.note]));
    return {
      ...list,
      brief: same.brief,
      items: list.items.map((item) => ({ ...item, note: notes.get(keyOfItem(item)) ?? item.note })),
    };
  }),
});

/** The text of lists, for a file or for the device's storage. */
export const writeLists = ({ current, lists }: SavedLists): string =>
  JSON.stringify({ parley: 'pack', version: 2, current, lists }, null, 2);
