/** How often each value stands in a list; the values of `known` first and in their order. */
export const tally = (
  values: readonly string[],
  known: readonly string[] = [],
): Record<string, number> => {
  const counts: Record<string, number> = Object.fromEntries(known.map((value) => [value, 0]));
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};
