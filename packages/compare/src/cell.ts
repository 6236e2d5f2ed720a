import type { CellState, Provision } from '@parley/provisions';

/** What one plan says on one topic. */
export interface Cell {
  plan: string;
  /** Of the whole plan on this topic: filters never change it. */
  state: CellState;
  /** Number of provisions of the plan on this topic, before filters. */
  total: number;
  /** Those that pass the filters, in document order. */
  provisions: Provision[];
}
