/** A pair of places, one in each of two lists, that hold the same. */
export interface Match {
  left: number;
  right: number;
}

/** One more common item outweighs any number of agreeing places. */
const perItem = 4096;

/**
 * The longest common subsequence of two lists, as pairs of places in rising order. Among several of
 * the same length, the one in which most pairs also agree (up to 4095 of them).
 *
 * Time and memory grow with the product of both lengths.
 */
export const longestCommon = <L extends object, R extends object>(
  left: readonly L[],
  right: readonly R[],
  isSame: (l: L, r: R) => boolean,
  agrees: (l: L, r: R) => boolean,
): Match[] => {
  const width = right.length + 1;
  // best[i * width + j]: worth of the best common subsequence of left from i and right from j.
  const best = new Float64Array((left.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const worth = (l: L, r: R): number => (isSame(l, r) ? perItem + (agrees(l, r) ? 1 : 0) : 0);
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const l = left[i];
      const r = right[j];
      const pair = l === undefined || r === undefined ? 0 : worth(l, r);
      best[i * width + j] = Math.max(
        at(i + 1, j),
        at(i, j + 1),
        pair === 0 ? 0 : pair + at(i + 1, j + 1),
      );
    }

  const matches: Match[] = [];
  let j = 0;
  for (let i = 0; i < left.length; i += 1) {
    // Nothing is lost by leaving this item of the left list out.
    if (at(i, j) === at(i + 1, j)) continue;
    while (at(i, j) === at(i, j + 1)) j += 1;
    matches.push({ left: i, right: j });
    j += 1;
  }
  return matches;
};
