import type { ComparisonRow } from '../comparison-view.ts';
import type { Row } from '../compare.ts';

/** A comparison as ids alone: by topic, the provisions of each column. */
export const idsOf = (rows: readonly (Row | ComparisonRow)[]): Record<string, string[][]> =>
  Object.fromEntries(
    rows.map(({ topic, cells }) => [
      topic.id,
      cells.map(({ provisions }) =>
        provisions.map((one) => (typeof one === 'string' ? one : one.id)),
      ),
    ]),
  );
