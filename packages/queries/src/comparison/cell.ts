import type { CellState, LocalisedDataset } from '@parley/model';
import type { Silence } from '../entities/types.ts';

/** What one plan says on one topic. */
export interface Cell<D extends LocalisedDataset = LocalisedDataset> {
  plan: string;
  /** Of the whole plan on this topic: filters never change it. */
  state: CellState;
  /** Number of provisions of the plan on this topic, before filters. */
  total: number;
  /** Those that pass the filters, in document order. */
  provisions: D['provisions'][number][];
  /** What the plan does not say, each with its receipt; a stated cell may have narrower ones. */
  silences: D['silences'][number][];
}

/**
 * The state of a cell. A plan is silent only where its complete official text was searched;
 * where it was not at hand, nothing was found in what could be read.
 */
export const cellStateOf = (
  dataset: LocalisedDataset,
  plan: string,
  total: number,
  silences: readonly Silence[],
): CellState => {
  if (total > 0) return 'stated';
  if (silences.every(({ subject }) => subject !== undefined)) return 'not-reviewed';
  return dataset.plans.find(({ id }) => id === plan)?.fullTextRead === true
    ? 'silent'
    : 'not-found';
};
