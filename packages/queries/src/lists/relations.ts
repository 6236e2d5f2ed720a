import type { EvidenceState, Relation } from '@parley/model';
import { relationView } from '../entities/evidence.ts';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

interface RelationFilters {
  topic?: readonly string[] | undefined;
  type?: readonly Relation['type'][] | undefined;
  review?: readonly Relation['review'][] | undefined;
  plan?: readonly string[] | undefined;
  provision?: readonly string[] | undefined;
  /** Of the least sure text that a relation rests on. */
  evidence?: readonly EvidenceState[] | undefined;
}

export const relationFilters: ListFilters<RelationFilters, Relation> = {
  passes:
    (filters, index) =>
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
      ) &&
      (filters.evidence === undefined ||
        anyIn(filters.evidence, [relationView(index, { sides }).evidence])),
  words: ({ id, reason, counterReading }) => [
    id,
    ...Object.values(reason),
    ...Object.values(counterReading ?? {}),
  ],
};
