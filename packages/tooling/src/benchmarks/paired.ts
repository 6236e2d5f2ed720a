import type { Random } from './random.ts';

/** The middle half of a set of measurements. */
export interface Spread {
  low: number;
  median: number;
  high: number;
}

const quantile = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
};

/** The value that so large a share of the values stays below, for example 0.99. */
export const percentile = (values: readonly number[], share: number): number =>
  quantile(
    values.toSorted((a, b) => a - b),
    share,
  );

/** First quartile, median and third quartile. */
export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    low: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    high: quantile(sorted, 0.75),
  };
};

/** A contestant: does its work for a while and says how much it got done. */
export type Contestant = () => Promise<number>;

/**
 * How much several contestants get done, as ratios to the first one.
 *
 * Machines drift by a factor of two within minutes, so only measurements of one round are compared:
 * each round runs everybody once, in random order, and the ratios of rounds are summed up.
 *
 * @returns The spread of ratios, for every contestant but the first.
 */
export const pairedRatios = async (
  [first, ...others]: readonly [Contestant, ...Contestant[]],
  rounds: number,
  random: Random,
): Promise<Spread[]> => {
  const ratios: number[][] = others.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    const results = new Map<Contestant, number>();
    const waiting = [first, ...others];
    while (waiting.length > 0) {
      const [next] = waiting.splice(random.below(waiting.length), 1);
      if (next) results.set(next, await next());
    }
    const base = results.get(first) ?? Number.NaN;
    for (const [place, other] of others.entries())
      ratios[place]?.push((results.get(other) ?? Number.NaN) / base);
  }
  return ratios.map(spreadOf);
};
