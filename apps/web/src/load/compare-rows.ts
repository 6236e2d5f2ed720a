import type { SentProvisionInCell, SentRow } from '@parley/contract';

/** A row of a comparison, with ids in place of provisions: one provision may stand in several rows. */
export interface CompareRow extends Omit<SentRow, 'cells' | 'agreed'> {
  cells: (Omit<SentRow['cells'][number], 'provisions'> & { provisions: string[] })[];
  agreed: (Omit<SentRow['agreed'][number], 'provisions'> & { provisions: string[] })[];
}

/** Rows of a comparison with the provisions that they name, each once. */
export interface CompareRows {
  rows: CompareRow[];
  provisions: Record<string, SentProvisionInCell>;
}

const idOf = ({ id }: SentProvisionInCell): string => id;

/** Takes the provisions out of the rows, since rows and provisions travel inside the page. */
export const compareRowsOf = (rows: readonly SentRow[]): CompareRows => {
  const provisions = rows.flatMap(({ cells, agreed }) =>
    [...cells, ...agreed].flatMap((entry) => entry.provisions),
  );
  return {
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, provisions: cell.provisions.map(idOf) })),
      agreed: row.agreed.map((entry) => ({ ...entry, provisions: entry.provisions.map(idOf) })),
    })),
    provisions: Object.fromEntries(provisions.map((provision) => [provision.id, provision])),
  };
};
