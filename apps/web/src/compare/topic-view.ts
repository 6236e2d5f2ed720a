import type { ProvisionInCell } from '@parley/queries';
import type { ComparisonRow, ComparisonRows } from '@parley/queries/comparison';

/** A relation with the provisions that it rests on, column by column. */
export type RelationView = ComparisonRow['relations'][number] & {
  columns: ProvisionInCell[][];
  /** Provisions that a relation before it rests on as well, so that they are shown in full there. */
  again: string[];
};

/** A cell with the provisions that no relation shown rests on. */
export type CellView = Omit<ComparisonRow['cells'][number], 'provisions'> & {
  others: ProvisionInCell[];
};

/** A narrower silence of one column beside what the others say on its subject. */
export interface SilencePair {
  silence: ComparisonRow['cells'][number]['silences'][number];
  /** The column that it belongs to. */
  at: number;
  /** Provisions on what it does not say, column by column. */
  columns: ProvisionInCell[][];
}

/** A topic as a page shows it: what passes the filters, relations first. */
export interface TopicView {
  topic: ComparisonRow['topic'];
  relations: RelationView[];
  cells: CellView[];
  /** Narrower silences to which a column beside them has an answer. */
  pairs: SilencePair[];
  agreed: ComparisonRow['agreed'];
  /** How many provisions of the columns pass the filters. */
  shown: number;
}

const sideOf = (relation: ComparisonRow['relations'][number], plan: string): readonly string[] =>
  relation.sides.find((side) => side.plan === plan)?.provisions ?? [];

/**
 * A row of a comparison, already filtered, as a page shows it: relations with the provisions that they
 * rest on, column by column, then the provisions that no relation shown rests on.
 *
 * @param provisions Those that the row names, also where a filter left them out of its cells.
 * @param baseline Orders the relations by its provisions; relations in which it takes no part are left out.
 */
export const topicView = (
  row: ComparisonRow,
  provisions: ComparisonRows['provisions'],
  baseline?: string,
): TopicView => {
  const found = (ids: readonly string[]): ProvisionInCell[] =>
    ids.flatMap((id) => provisions[id] ?? []);
  const order = row.cells.find(({ plan }) => plan === baseline)?.provisions ?? [];
  const positionOf = (relation: ComparisonRow['relations'][number]): number =>
    baseline === undefined ? 0 : order.indexOf(sideOf(relation, baseline)[0] ?? '');
  const relations = row.relations
    .filter((relation) => baseline === undefined || sideOf(relation, baseline).length > 0)
    .toSorted((a, b) => positionOf(a) - positionOf(b))
    .map((relation, index, all) => {
      const before = new Set(
        all.slice(0, index).flatMap(({ sides }) => sides.flatMap((side) => side.provisions)),
      );
      return {
        ...relation,
        columns: row.cells.map(({ plan }) => found(sideOf(relation, plan))),
        again: relation.sides.flatMap((side) => side.provisions).filter((id) => before.has(id)),
      };
    });
  const related = new Set(relations.flatMap(({ columns }) => columns.flat().map(({ id }) => id)));
  const pairs = row.cells
    .flatMap(({ silences }, at) =>
      silences
        .filter(({ subject }) => subject !== undefined)
        .map((silence) => ({
          silence,
          at,
          columns: row.cells.map(({ plan }, column) =>
            column === at ? [] : found(silence.counterparts).filter((one) => one.plan === plan),
          ),
        })),
    )
    .filter(({ columns }) => columns.some((column) => column.length > 0));
  const paired = new Set(pairs.map(({ silence }) => silence.id));
  return {
    topic: row.topic,
    relations,
    pairs,
    cells: row.cells.map(({ provisions: ids, silences, ...cell }) => ({
      ...cell,
      silences: silences.filter(({ id }) => !paired.has(id)),
      others: found(ids).filter(({ id }) => !related.has(id)),
    })),
    agreed: row.agreed,
    shown: row.cells.reduce((sum, cell) => sum + cell.provisions.length, 0),
  };
};
