import type { Dataset, EvidenceState, Provision, Relation } from '@parley/model';
import { relationView } from '../entities/evidence.ts';
import type { Index } from '../create-index.ts';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

interface RelationFilters {
  topic?: readonly string[] | undefined;
  type?: readonly Relation['type'][] | undefined;
  review?: readonly Relation['review'][] | undefined;
  plan?: readonly string[] | undefined;
  provision?: readonly string[] | undefined;
  /** Governments that stand behind a plan that takes part. */
  jurisdiction?: readonly string[] | undefined;
  /** Sections and sources of the provisions that a relation rests on. */
  section?: readonly string[] | undefined;
  source?: readonly string[] | undefined;
  /** How far the least checked of them was checked. */
  evidence?: readonly EvidenceState[] | undefined;
}

/** The provisions that a relation rests on. */
const provisionsOfRelation = ({ provisions }: Index<Dataset>, { sides }: Relation): Provision[] =>
  sides.flatMap((side) => side.provisions.flatMap((id) => provisions.get(id) ?? []));

export const relationFilters: ListFilters<RelationFilters, Relation> = {
  passes: (filters, index) => (relation) => {
    const { topic, type, review, sides } = relation;
    const provisions = provisionsOfRelation(index, relation);
    return (
      anyIn(
        filters.section,
        provisions.flatMap(({ section }) => section ?? []),
      ) &&
      anyIn(
        filters.source,
        provisions.flatMap(({ sources }) => sources),
      ) &&
      anyIn(
        filters.jurisdiction,
        sides.flatMap(({ plan }) => index.plans.get(plan)?.jurisdictions ?? []),
      ) &&
      (filters.evidence === undefined ||
        anyIn(filters.evidence, [relationView(index, relation).evidence])) &&
      anyIn(filters.topic, [topic]) &&
      anyIn(filters.type, [type]) &&
      anyIn(filters.review, [review]) &&
      anyIn(
        filters.plan,
        sides.map(({ plan }) => plan),
      ) &&
      anyIn(
        filters.provision,
        provisions.map(({ id }) => id),
      )
    );
  },
  words: ({ id, reason, counterReading }) => [
    id,
    ...Object.values(reason),
    ...Object.values(counterReading ?? {}),
  ],
};
