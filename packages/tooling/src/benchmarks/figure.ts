import type { Spread } from './paired.ts';

/** One measured figure, as it stands in the tables. */
export interface Figure {
  /** The table it belongs to. */
  group: string;
  /** What was measured, against what. */
  what: string;
  value: number;
  /** `x` for a ratio; otherwise ms, s, MB, kB, requests/s and so on. */
  unit: string;
  /** Middle half of the measurements, where there were several. */
  spread?: Spread;
  /** What is to be reached. */
  bar?: { atLeast: number } | { atMost: number };
}

/** Whether a figure reaches its bar; undefined without one. */
export const reaches = ({ value, bar }: Figure): boolean | undefined => {
  if (!bar) return undefined;
  return 'atLeast' in bar ? value >= bar.atLeast : value <= bar.atMost;
};

/** A ratio against a peer of the same run. */
export const ratio = (
  group: string,
  what: string,
  spread: Spread,
  bar?: Figure['bar'],
): Figure => ({ group, what, value: spread.median, unit: 'x', spread, ...(bar ? { bar } : {}) });
