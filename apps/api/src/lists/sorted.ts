import type { Language, SentText } from '@parley/model';

/** What a sort key compares. A thing without it stands last, in either direction. */
export type SortValue = string | number | undefined;

/** A text as it is sorted: in the language asked for, or in English where it lacks that. */
export const textIn = (text: SentText, language: Language): SortValue => text[language] ?? text.en;

/**
 * Items in the order of sort keys, `-` before a key for the reverse. Items that are equal keep
 * their order.
 *
 * @param values What each key compares; texts are compared by the rules of `language`.
 */
export const sorted = <Item>(
  items: readonly Item[],
  keys: readonly string[],
  values: ReadonlyMap<string, (item: Item) => SortValue>,
  language: Language,
): readonly Item[] => {
  if (keys.length === 0) return items;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const orders = keys.flatMap((key) => {
    const value = values.get(key.replace(/^-/, ''));
    return value ? [{ value, direction: key.startsWith('-') ? -1 : 1 }] : [];
  });
  return items.toSorted((a, b) => {
    for (const { value, direction } of orders) {
      const [left, right] = [value(a), value(b)];
      if (left === right) continue;
      if (left === undefined) return 1;
      if (right === undefined) return -1;
      const order =
        typeof left === 'number' && typeof right === 'number'
          ? left - right
          : compare(String(left), String(right));
      if (order !== 0) return direction * order;
    }
    return 0;
  });
};
