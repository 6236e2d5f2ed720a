import { filterComparison } from '@parley/queries/comparison';
import { computed, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';
import type { CompareData } from '@parley/queries/pages';
import { countFilters, filtersOf, type Filters } from './filters.ts';
import { topicView, type TopicView } from './topic-view.ts';

/** How a comparison is read: all of it stands in the address. */
export interface CompareView {
  filters: Filters;
  /** How many filters are set. */
  filtered: number;
  /** The column that the others are read against. */
  baseline: string | undefined;
  /** Whether rows are read one side after the other, then the relation. */
  reading: boolean;
  topics: TopicView[];
  /** Provisions that pass the filters, and all of them. */
  shown: number;
  all: number;
}

/** The comparison as the address asks for it. The same on the server, so that it needs no script. */
export const useCompareView = (data: () => CompareData): ComputedRef<CompareView> => {
  const route = useRoute();
  return computed(() => {
    const view = data();
    const { plans, provisions, topic } = view;
    const filters = filtersOf(route.query);
    // A topic that has the page to itself is chosen by the path.
    if (topic !== undefined) filters.topic = [];
    const baseline = plans.find(({ id }) => id === route.query['baseline'])?.id;
    const topics = filterComparison(view, filters).rows.map((row) =>
      topicView(row, provisions, baseline),
    );
    return {
      filters,
      filtered: countFilters(filters),
      baseline,
      reading: route.query['view'] === 'reading',
      topics,
      shown: topics.reduce((sum, { shown }) => sum + shown, 0),
      all: view.rows.reduce(
        (sum, { cells }) => sum + cells.reduce((n, { total }) => n + total, 0),
        0,
      ),
    };
  });
};
