/** How much of a list an answer may hold. */
interface Room {
  /** How many items came before. */
  from: number;
  limit: number;
  /** Longest answer as JSON, in characters. */
  longest: number;
}

const lengthOf = (value: unknown): number => JSON.stringify(value).length;

/** What `total` and `next` take at most. */
const spare = 60;

/**
 * Puts as many items of a list into an answer as it has room for, one at least, with how many there are in
 * all and where the next ones begin.
 *
 * @param frame What stands in the answer beside the list.
 */
export const fit = (
  frame: object,
  { name, items }: { name: string; items: readonly object[] },
  { from, limit, longest }: Room,
): object => {
  let left = longest - lengthOf({ ...frame, [name]: [] }) - spare;
  let end = from;
  for (const item of items.slice(from, from + limit)) {
    left -= lengthOf(item) + 1;
    if (left < 0 && end > from) break;
    end += 1;
  }
  return {
    total: items.length,
    ...(end < items.length ? { next: String(end) } : {}),
    ...frame,
    [name]: items.slice(from, end),
  };
};
