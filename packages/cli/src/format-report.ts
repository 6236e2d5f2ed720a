import type { Report } from './report.ts';

/** Rows under headings, numbers to the right, columns as wide as they need to be. */
const table = (
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string[] => {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  return cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
};

type Counts = Record<string, number>;

/** A table with a row for each thing and a column for each value that is counted. */
const counted = (what: string, rows: readonly (readonly [name: string, counts: Counts])[]) => {
  const columns = [...new Set(rows.flatMap(([, counts]) => Object.keys(counts)))];
  return table(
    [what, ...columns],
    rows.map(([name, counts]) => [name, ...columns.map((column) => counts[column] ?? 0)]),
  );
};

/** The report as text for a terminal. */
export const formatReport = (report: Report): string => {
  const { plans, relations, topics } = report;
  const evidence = (field: 'text' | 'verb' | 'heading' | 'statement') =>
    counted(
      `evidence: ${field}`,
      plans
        .filter((plan) => Object.values(plan.evidence[field]).some((count) => count > 0))
        .map((plan) => [plan.id, plan.evidence[field]] as const),
    );
  const parts = [
    [`Data ${report.dataVersion} of ${report.date}`],
    table(
      ['plan', 'provisions', 'stamped', 'Chinese written', 'Chinese reviewed'],
      plans.map(({ id, provisions, stamped, chinese }) => [
        id,
        provisions,
        stamped,
        chinese.written,
        chinese.reviewed,
      ]),
    ),
    evidence('text'),
    evidence('verb'),
    evidence('heading'),
    evidence('statement'),
    counted(
      'force',
      plans.map(({ id, force }) => [id, force] as const),
    ),
    counted(
      'cells',
      plans.map(({ id, cells }) => [id, cells] as const),
    ),
    counted(
      'provisions by topic',
      topics.map(({ id, provisions, relations: count }) => [
        id,
        { ...provisions, relations: count },
      ]),
    ),
    table(
      ['relations', 'number'],
      [
        ...Object.entries(relations.types),
        ...Object.entries(relations.review),
        ['Chinese written', relations.chinese.written],
        ['Chinese reviewed', relations.chinese.reviewed],
      ],
    ),
    [`topics without a relation: ${report.topicsWithoutRelation.join(', ') || 'none'}`],
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
};
