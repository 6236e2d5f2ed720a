import type { SentProvisionInCell, SentRow } from '@parley/contract';

/** A provision of which only number and title are shown. */
type ProvisionTitle = Pick<SentProvisionInCell, 'id' | 'label' | 'title'>;

/** A row of a comparison with just what the page shows, since it travels inside the page. */
export interface TopicRow extends Omit<SentRow, 'cells' | 'agreed'> {
  cells: (Omit<SentRow['cells'][number], 'provisions'> & {
    /** Shown in full: those that a relation rests on, or all when the topic has the page to itself. */
    provisions: SentProvisionInCell[];
    /** Shown as one line each. */
    titles: ProvisionTitle[];
  })[];
  agreed: (Omit<SentRow['agreed'][number], 'provisions'> & { provisions: ProvisionTitle[] })[];
}

const titleOf = ({ id, label, title }: SentProvisionInCell): ProvisionTitle => ({
  id,
  label,
  title,
});

/** @param full Whether the topic has the page to itself. */
export const topicRowOf = (row: SentRow, full: boolean): TopicRow => {
  const related = new Set(
    row.relations.flatMap(({ sides }) => sides.flatMap(({ provisions }) => provisions)),
  );
  const isWhole = ({ id }: SentProvisionInCell): boolean => full || related.has(id);
  return {
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      provisions: cell.provisions.filter(isWhole),
      titles: cell.provisions.filter((provision) => !isWhole(provision)).map(titleOf),
      // A narrower silence is shown where the topic has the page to itself.
      silences: cell.silences.filter(({ subject }) => full || subject === undefined),
    })),
    agreed: row.agreed.map((entry) => ({ ...entry, provisions: entry.provisions.map(titleOf) })),
  };
};
