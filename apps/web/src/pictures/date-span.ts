/** How precisely a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** First and last day that a date may mean, as days since 1970, and how precisely it is known. */
export interface DateSpan {
  from: number;
  to: number;
  precision: Precision;
}

const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month, day) / 86_400_000;

/**
 * The days that `2026`, `2026-05` or `2026-05-14` may mean.
 *
 * Both ends are included: a day spans itself alone.
 */
export const spanOf = (date: string): DateSpan => {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined)
    return { from: dayNumber(year, 0, 1), to: dayNumber(year, 11, 31), precision: 'year' };
  if (day === undefined)
    return {
      from: dayNumber(year, month - 1, 1),
      // Day 0 of the next month is the last one of this.
      to: dayNumber(year, month, 0),
      precision: 'month',
    };
  const only = dayNumber(year, month - 1, day);
  return { from: only, to: only, precision: 'day' };
};
