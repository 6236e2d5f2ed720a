import { spanOf } from '@parley/model';

/** A line across the picture where a month begins. */
interface Tick {
  x: number;
  /** `2026-05`. */
  month: string;
  /** Whether a year begins with it. */
  year: boolean;
}

/**
 * Time from left to right: even from the year of the first plan on, and before it one column
 * without a scale, so that few early events do not press the many later ones together.
 */
export interface TimeAxis {
  /** Where the even part begins; what is earlier stands between `left` and here. */
  start: number;
  left: number;
  right: number;
  /** The first year of the even part. */
  firstYear: number;
  /** Place of a day, given as days since 1970; undefined before the even part. */
  at: (day: number) => number | undefined;
  ticks: Tick[];
}

const monthAfter = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/**
 * Makes the axis for some dates.
 *
 * @param plans Dates of the plans; the even part begins with the year of the first.
 * @param events Dates of the events; the last of them, rounded up to a month, ends the axis.
 * @param frame Where the picture begins and ends, and how wide the column for earlier events is.
 */
export const timeAxis = (
  plans: readonly string[],
  events: readonly string[],
  frame: { left: number; right: number; earlier: number },
): TimeAxis => {
  const firstYear = Math.min(...plans.map((date) => Number(date.slice(0, 4))));
  const begin = spanOf(String(firstYear)).from;
  const last = [...plans, ...events]
    .map((date) => (date.length === 4 ? `${date}-12` : date.slice(0, 7)))
    .reduce((latest, month) => (month > latest ? month : latest), `${firstYear}-12`);
  const end = spanOf(last).to + 1;
  const hasEarlier = events.some((date) => spanOf(date).to < begin);
  const start = frame.left + (hasEarlier ? frame.earlier : 0);
  const at = (day: number): number | undefined =>
    day < begin ? undefined : start + ((day - begin) / (end - begin)) * (frame.right - start);
  const ticks: Tick[] = [];
  for (let month = `${firstYear}-01`; month <= last; month = monthAfter(month))
    ticks.push({ x: at(spanOf(month).from) ?? start, month, year: month.endsWith('-01') });
  return { start, left: frame.left, right: frame.right, firstYear, at, ticks };
};
