/** How many things there are of each value. */
export interface Group {
  values: Record<string, string>;
  count: number;
}

/** Every way to take one value from each list. */
const combined = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>(
    (rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );

/**
 * Counts things by one key or several, the most first. A thing with several values is counted with each, and
 * one without a value with none.
 */
export const grouped = <Item>(
  items: readonly Item[],
  keys: readonly string[],
  valuesOf: (item: Item, key: string) => readonly string[],
): Group[] => {
  const groups = new Map<string, Group>();
  for (const item of items)
    for (const row of combined(keys.map((key) => [...new Set(valuesOf(item, key))]))) {
      const name = row.join('\n');
      const group = groups.get(name) ?? {
        values: Object.fromEntries(keys.map((key, place) => [key, row[place] ?? ''])),
        count: 0,
      };
      group.count += 1;
      groups.set(name, group);
    }
  return [...groups.values()].toSorted((a, b) => b.count - a.count);
};
