import { matchesWords } from '@parley/queries/comparison';
import type { SentProvisionInCell } from '@parley/contract';
import type { CompareRow, CompareRows } from '../load/compare-rows.ts';
import type { Filters } from './filters.ts';

/** A relation with the provisions that it rests on, column by column. */
export type RelationView = CompareRow['relations'][number] & {
  columns: SentProvisionInCell[][];
};

/** A cell with the provisions that no relation shown rests on. */
export type CellView = Omit<CompareRow['cells'][number], 'provisions'> & {
  others: SentProvisionInCell[];
};

/** A topic as a page shows it: what passes the filters, relations first. */
export interface TopicView {
  topic: CompareRow['topic'];
  relations: RelationView[];
  cells: CellView[];
  agreed: CompareRow['agreed'];
  /** How many provisions of the columns are shown. */
  shown: number;
}

/** Whether filters leave out provisions, by what a provision itself is. */
const thinsProvisions = ({ force, actor, evidence, q }: Filters): boolean =>
  force.length + actor.length + evidence.length > 0 || q !== '';

const passes = ({
  force,
  actor,
  evidence,
  q,
}: Filters): ((one: SentProvisionInCell) => boolean) => {
  const hasWords = matchesWords(q);
  return (provision) =>
    (force.length === 0 || force.includes(provision.force)) &&
    (evidence.length === 0 || evidence.includes(provision.evidence)) &&
    (actor.length === 0 || provision.actors.some((one) => actor.includes(one))) &&
    hasWords(
      [...Object.values(provision.title), ...Object.values(provision.summary)],
      [provision.id, provision.label],
    );
};

const sideOf = (relation: CompareRow['relations'][number], plan: string): readonly string[] =>
  relation.sides.find((side) => side.plan === plan)?.provisions ?? [];

/**
 * What a page shows of a topic.
 *
 * A relation is shown with all its provisions when one of them passes, since half a relation cannot
 * be read; with a relation filter, provisions outside such relations are left out. A baseline orders
 * the relations by its provisions and leaves out relations in which it takes no part.
 *
 * @returns undefined when the filters leave nothing.
 */
export const topicView = (
  row: CompareRow,
  provisions: CompareRows['provisions'],
  filters: Filters,
  baseline?: string,
): TopicView | undefined => {
  if (filters.topic.length > 0 && !filters.topic.includes(row.topic.id)) return undefined;
  const isShown = passes(filters);
  const found = (ids: readonly string[]): SentProvisionInCell[] =>
    ids.flatMap((id) => provisions[id] ?? []);

  const order = row.cells.find(({ plan }) => plan === baseline)?.provisions ?? [];
  const placeOf = (relation: CompareRow['relations'][number]): number =>
    baseline === undefined ? 0 : order.indexOf(sideOf(relation, baseline)[0] ?? '');
  const relations = row.relations
    .filter(({ type }) => filters.relation.length === 0 || filters.relation.includes(type))
    .filter((relation) => baseline === undefined || sideOf(relation, baseline).length > 0)
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((relation) => ({
      ...relation,
      columns: row.cells.map(({ plan }) => found(sideOf(relation, plan))),
    }))
    .filter(({ columns }) => columns.flat().some(isShown));

  const related = new Set(relations.flatMap(({ columns }) => columns.flat().map(({ id }) => id)));
  const cells = row.cells.map(({ provisions: ids, ...cell }) => ({
    ...cell,
    others:
      filters.relation.length > 0
        ? []
        : found(ids).filter((provision) => !related.has(provision.id) && isShown(provision)),
  }));
  const shown = related.size + cells.reduce((sum, { others }) => sum + others.length, 0);
  const isFiltered = thinsProvisions(filters) || filters.relation.length > 0;
  if (isFiltered && shown === 0) return undefined;
  return { topic: row.topic, relations, cells, agreed: row.agreed, shown };
};
