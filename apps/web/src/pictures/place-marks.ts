import { spanOf, type Precision } from '@parley/model';
import type { TimeAxis } from './time-axis.ts';

/** Where the mark of an event stands in its lane. */
export interface Mark {
  id: string;
  /** Middle of the mark. */
  x: number;
  /** Row in the lane, 0 on top. */
  row: number;
  precision: Precision;
  /** Ends of the line that shows between which days an uncertain date lies. */
  span: { from: number; to: number } | undefined;
}

/**
 * Places events of one lane so that no two marks touch: along the axis by date,
 * each in the first row that is free there.
 *
 * @param events In any order.
 * @param size Width that a mark takes.
 */
export const placeMarks = (
  events: readonly { id: string; date: string }[],
  axis: TimeAxis,
  size: number,
): Mark[] => {
  /** For each row, what is taken of it. */
  const rows: { from: number; to: number }[][] = [];
  const firstFree = (from: number, to: number): number => {
    const free = rows.findIndex((taken) =>
      taken.every((other) => to <= other.from || from >= other.to),
    );
    const row = free === -1 ? rows.length : free;
    (rows[row] ??= []).push({ from, to });
    return row;
  };

  const dated = events
    .map((event) => ({ id: event.id, ...spanOf(event.date) }))
    // Long spans first, so that they lie straight and marks stand around them.
    .toSorted(
      (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || (a.id < b.id ? -1 : 1),
    );
  // Half a mark on the scale may reach into the column.
  const columns = Math.max(1, Math.floor((axis.start - axis.left) / size - 0.5));
  let earlier = 0;
  const early = dated
    .filter(({ from }) => axis.at(from) === undefined)
    .toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));

  return [
    ...early.map(({ id, precision }): Mark => {
      const place = earlier++;
      return {
        id,
        x: axis.left + ((place % columns) + 0.5) * size,
        row: Math.floor(place / columns),
        precision,
        span: undefined,
      };
    }),
    ...dated.flatMap(({ id, from, to, precision }): Mark[] => {
      const begin = axis.at(from);
      const end = axis.at(to + 1);
      if (begin === undefined || end === undefined) return [];
      const x = (begin + end) / 2;
      const row = firstFree(
        Math.min(x - size / 2, precision === 'day' ? x : begin),
        Math.max(x + size / 2, precision === 'day' ? x : end),
      );
      const span = precision === 'day' ? undefined : { from: begin, to: end };
      return [{ id, x, row, precision, span }];
    }),
  ];
};
