/** How precisely a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** First and last day that a date may mean, as days since 1970, and how precisely it is known. */
export interface DateSpan {
  from: number;
  to: number;
  precision: Precision;
}

const day = 86_400_000;

const dayNumber = (year: number, month: number, date: number): number =>
  Date.UTC(year, month, date) / day;

/** The beginning, in UTC, of the day with this number since 1970. */
export const dateOfDay = (number: number): Date => new Date(number * day);

/**
 * The days that `2026`, `2026-05` or `2026-05-14` may mean.
 *
 * Both ends are included: a day spans itself alone.
 */
export const spanOf = (date: string): DateSpan => {
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number);
  if (month === undefined)
    return { from: dayNumber(year, 0, 1), to: dayNumber(year, 11, 31), precision: 'year' };
  if (dayOfMonth === undefined)
    return {
      from: dayNumber(year, month - 1, 1),
      // Day 0 of the next month is the last one of this.
      to: dayNumber(year, month, 0),
      precision: 'month',
    };
  const only = dayNumber(year, month - 1, dayOfMonth);
  return { from: only, to: only, precision: 'day' };
};
