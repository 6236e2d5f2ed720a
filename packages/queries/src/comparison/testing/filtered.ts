import type { Dataset } from '@parley/model';
import { createIndex } from '../../create-index.ts';
import { comparisonOf, type Comparison } from '../comparison-view.ts';
import { filterComparison, type ComparisonFilters } from '../filter-comparison.ts';

/** A comparison of some plans, thinned out. */
export const filtered = (
  dataset: Dataset,
  plans: readonly string[],
  filters: ComparisonFilters = {},
): Comparison => filterComparison(comparisonOf(createIndex(dataset), { plans }), filters);
