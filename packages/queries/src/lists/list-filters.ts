import type { Dataset } from '@parley/model';
import { matchesWords } from '../comparison/matches-words.ts';
import type { Index } from '../create-index.ts';

/** The filters of one list: the one meaning they have in API, tools and wherever else it is shown. */
export interface ListFilters<Filters, Item> {
  /** Whether an item passes every filter; within one filter, any value will do. */
  passes: (filters: Filters, index: Index<Dataset>) => (item: Item) => boolean;
  /** The texts in which words are looked for, unless `passes` does that. */
  words?: (item: Item, index: Index<Dataset>) => readonly (string | undefined)[];
}

/**
 * The items of a list that pass its filters, in their order.
 *
 * @param filters Absent filters let everything through; `q` names words that must all occur.
 */
export const filterList = <Filters, Item>(
  index: Index<Dataset>,
  items: readonly Item[],
  { passes, words }: ListFilters<Filters, Item>,
  filters: Filters & { q?: string | undefined },
): Item[] => {
  const passesFilters = passes(filters, index);
  const matches = filters.q === undefined ? undefined : matchesWords(filters.q);
  return items.filter(
    (item) => passesFilters(item) && (!matches || !words || matches(words(item, index))),
  );
};
