import { isScalar, visit, type Document } from 'yaml';

/** A key that stands in its map a second time, and where both stand in the text. */
export interface RepeatedKey {
  key: string;
  first: number;
  again: number;
}

const startOf = (range: readonly number[] | null | undefined): number => range?.[0] ?? 0;

/** Each key that stands in its map a second time. Takes time in proportion to the document. */
export const repeatedKeys = (document: Document): RepeatedKey[] => {
  const repeated: RepeatedKey[] = [];
  // A document that could not be read to its end may be nested too deep to be walked.
  if (document.errors.length > 0) return repeated;
  visit(document, {
    Map: (_key, map) => {
      const seen = new Map<unknown, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const first = seen.get(key.value);
        if (first === undefined) seen.set(key.value, startOf(key.range));
        else repeated.push({ key: String(key.value), first, again: startOf(key.range) });
      }
    },
  });
  return repeated;
};
