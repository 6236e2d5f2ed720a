import type { Row } from '../compare.ts';

/** A comparison as ids alone: by topic, the provisions of each column. */
export const idsOf = (rows: readonly Row[]): Record<string, string[][]> =>
  Object.fromEntries(
    rows.map(({ topic, cells }) => [
      topic.id,
      cells.map(({ provisions }) => provisions.map(({ id }) => id)),
    ]),
  );
