import type { Figure } from './figure.ts';
import type { Random } from './random.ts';

/** How thorough a run is. */
export interface Run {
  /** Rounds in which all contestants take part. */
  rounds: number;
  /** Length of one measurement under load. */
  seconds: number;
  random: Random;
}

/** Measures one subject. */
export type Row = (run: Run) => Promise<Figure[]>;
