import type { Report } from '@parley/queries/report';

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

const listed = (what: string, items: readonly string[]): string[] => [
  `${what}: ${items.length}`,
  ...items.map((item) => `  ${item}`),
];

/** What lies around the plans: areas, events, sources, and what nobody has seen. */
const aroundParts = ({ areas, events, sources, unverified }: Report['around']): string[][] => [
  table(['cooperation areas by basis', 'number'], Object.entries(areas)),
  table(['events', 'number'], Object.entries(events.verification)),
  table(['events by kind', 'number'], Object.entries(events.kind)),
  table(['events by jurisdiction', 'number'], Object.entries(events.jurisdiction)),
  table(
    ['sources', 'number'],
    [
      ['all', sources.total],
      ['official', sources.official],
      ['opened', sources.opened],
      ['official, not opened', sources.officialNotOpened],
    ],
  ),
  listed('sources without an address', sources.withoutAddress),
  listed(
    'addresses not opened',
    sources.notOpened.map(({ id, url }) => `${id}  ${url}`),
  ),
  table(
    ['based on evidence that was not verified', 'number'],
    Object.entries(unverified).map(([kind, ids]) => [kind, ids.length]),
  ),
  ...Object.entries(unverified)
    .filter(([, ids]) => ids.length > 0)
    .map(([kind, ids]) => listed(`${kind} not verified`, ids)),
];

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
      'force of verbs that were read',
      plans.map(({ id, forceRead }) => [id, forceRead] as const),
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
    counted('weakest evidence', [
      ['relations', relations.evidence],
      ...Object.entries(relations.sides).map(
        ([id, counts]) => [`  side of ${id}`, counts] as const,
      ),
      ['cooperation areas', report.areas.evidence],
    ]),
    [
      `topics without a relation: ${report.topicsWithoutRelation.length}`,
      ...report.topicsWithoutRelation.map(
        ({ id, reason }) => `  ${id}: ${reason ?? 'no reason given'}`,
      ),
    ],
    ...aroundParts(report.around),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
};
