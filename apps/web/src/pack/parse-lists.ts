import { briefLengths, briefParts, chosenKinds } from '@parley/queries/brief';
import * as v from 'valibot';
import {
  emptyLists,
  limits,
  newList,
  withoutRepeats,
  type SavedItem,
  type SavedLists,
} from './saved-list.ts';

export const itemId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,99}$/));
const note = v.pipe(v.string(), v.maxLength(limits.note));
const listId = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** What a list leaves out of its brief. */
export const omission = v.picklist([...briefParts, 'official']);

const item = v.object({ kind: v.picklist(chosenKinds), id: itemId, note });

const listsSchema = v.object({
  parley: v.literal('pack'),
  version: v.literal(2),
  current: listId,
  lists: v.pipe(
    v.array(
      v.object({
        id: listId,
        name: v.pipe(v.string(), v.maxLength(limits.name)),
        items: v.pipe(v.array(item), v.maxLength(limits.items)),
        brief: v.object({
          without: v.pipe(v.array(omission), v.maxLength(20)),
          length: v.picklist(briefLengths),
          language: v.picklist(['own', 'both']),
        }),
      }),
    ),
    v.minLength(1),
    v.maxLength(limits.lists),
  ),
});

/** A pack as it was kept before there were several lists and other things than provisions. */
const packSchema = v.object({
  parley: v.literal('pack'),
  version: v.literal(1),
  pins: v.pipe(v.array(v.object({ provision: itemId, note })), v.maxLength(1000)),
});

/** Lists with ids of their own: a file may name one twice. */
const numbered = ({ current, lists }: SavedLists): SavedLists => {
  const isClear = new Set(lists.map(({ id }) => id)).size === lists.length;
  const own = lists.map((list, place) => ({
    ...list,
    id: isClear ? list.id : place + 1,
    items: withoutRepeats(list.items),
  }));
  const [first] = own;
  return {
    current: own.some(({ id }) => id === current) ? current : (first?.id ?? 1),
    lists: own,
  };
};

/**
 * Reads lists from the text of a file or of the device's storage, also of those that earlier builds wrote.
 *
 * @returns undefined when the text is no such thing.
 */
export const parseLists = (text: string): SavedLists | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const now = v.safeParse(listsSchema, value);
  if (now.success) return numbered(now.output);
  const before = v.safeParse(packSchema, value);
  if (!before.success) return undefined;
  const items = before.output.pins.map(({ provision, note: words }): SavedItem => ({
    kind: 'provision',
    id: provision,
    note: words,
  }));
  return { ...emptyLists(), lists: [newList(1, withoutRepeats(items))] };
};
