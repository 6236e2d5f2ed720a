import type { FieldTerm } from '@parley/model';
import type { ListFilters } from './list-filters.ts';

export const termFilters: ListFilters<object, FieldTerm> = {
  passes: () => () => true,
  words: ({ id, label, synonyms }) => [id, ...Object.values(label), ...synonyms],
};
