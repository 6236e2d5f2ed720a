import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Choices that are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 up to, but not including, `end`. */
  below: (end: number) => number;
  /** Any of the items, each as likely as the other. */
  any: <T>(items: readonly T[]) => T;
  /** One of the items; earlier ones come more often, as words do in texts (Zipf's law). */
  frequent: <T>(items: readonly T[]) => T;
}

const itemAt = <T>(items: readonly T[], place: number): T => {
  const item = items[place];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
};

/** Starts a row of choices from a seed. */
export const randomFrom = (seed: number): Random => {
  const generator = xoroshiro128plus(seed);
  const below = (end: number): number => Math.floor(uniformFloat64(generator) * end);
  return {
    below,
    any: (items) => itemAt(items, below(items.length)),
    frequent: (items) => {
      // The inverse of the harmonic sum, near enough: rank r comes with a frequency of about 1/r.
      const rank = Math.floor((items.length + 1) ** uniformFloat64(generator)) - 1;
      return itemAt(items, Math.min(rank, items.length - 1));
    },
  };
};
