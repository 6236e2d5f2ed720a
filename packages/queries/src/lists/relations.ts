import type { Relation } from '@parley/model';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

interface RelationFilters {
  topic?: readonly string[] | undefined;
  type?: readonly Relation['type'][] | undefined;
  review?: readonly Relation['review'][] | undefined;
  plan?: readonly string[] | undefined;
  provision?: readonly string[] | undefined;
}

export const relationFilters: ListFilters<RelationFilters, Relation> = {
  passes:
    (filters) =>
    ({ topic, type, review, sides }) =>
      anyIn(filters.topic, [topic]) &&
      anyIn(filters.type, [type]) &&
      anyIn(filters.review, [review]) &&
      anyIn(
        filters.plan,
        sides.map(({ plan }) => plan),
      ) &&
      anyIn(
        filters.provision,
        sides.flatMap(({ provisions }) => provisions),
      ),
  words: ({ id, reason, counterReading }) => [
    id,
    ...Object.values(reason),
    ...Object.values(counterReading ?? {}),
  ],
};
