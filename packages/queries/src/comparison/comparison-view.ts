import type { Index } from '../create-index.ts';
import { provisionInCell, type ProvisionInCell } from '../entities/provision.ts';
import type { Provision } from '../entities/types.ts';
import { compare, type Row } from './compare.ts';
import type { Selection } from './selection.ts';

type WithIds<T extends { provisions: unknown }> = Omit<T, 'provisions'> & { provisions: string[] };

/** A row with ids in place of provisions: one provision may be in several rows. */
export interface ComparisonRow extends Omit<Row, 'cells' | 'agreed'> {
  cells: WithIds<Row['cells'][number]>[];
  agreed: WithIds<Row['agreed'][number]>[];
}

/** Rows of a comparison with the provisions that they name, each once. */
export interface ComparisonRows {
  rows: ComparisonRow[];
  provisions: Record<string, ProvisionInCell>;
}

/** A comparison as every surface shows it: columns, rows, provisions. */
export interface Comparison extends ComparisonRows {
  /** In column order. */
  plans: readonly { id: string; code: string }[];
}

const withIds = <T extends { provisions: Provision[] }>(entry: T): WithIds<T> => ({
  ...entry,
  provisions: entry.provisions.map(({ id }) => id),
});

/** The comparison of some plans, whole. Ids that the dataset does not have match nothing. */
export const comparisonOf = (index: Index, selection: Selection): Comparison => {
  const rows = compare(index.dataset, selection);
  const provisions = rows.flatMap(({ cells, agreed }) =>
    [...cells, ...agreed].flatMap((entry) => entry.provisions),
  );
  return {
    plans: selection.plans.flatMap((id) => {
      const plan = index.plans.get(id);
      return plan ? [{ id, code: plan.code }] : [];
    }),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map(withIds),
      agreed: row.agreed.map(withIds),
    })),
    provisions: Object.fromEntries(provisions.map((one) => [one.id, provisionInCell(one)])),
  };
};
