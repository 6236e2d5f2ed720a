/** Ids that begin with what was typed so far. */
export const beginning = (ids: Iterable<string>, typed: string): string[] =>
  [...ids].filter((id) => id.startsWith(typed.toLowerCase())).slice(0, 100);
