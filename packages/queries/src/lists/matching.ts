/** Whether a filter lets a thing through: it is absent, or names one of the thing's values. */
export const anyIn = <T>(accepted: readonly T[] | undefined, present: readonly T[]): boolean =>
  accepted === undefined || present.some((value) => accepted.includes(value));

/** Whether a yes-or-no filter lets a thing through. */
export const matchesFlag = (accepted: boolean | undefined, present: boolean): boolean =>
  accepted === undefined || accepted === present;

/**
 * Whether a date lies in a range. Dates may be a day, a month or a year, on both sides;
 * what could lie in the range does.
 */
export const inRange = (
  date: string,
  since: string | undefined,
  until: string | undefined,
): boolean => {
  const shared = (bound: string) => Math.min(bound.length, date.length);
  return (
    (since === undefined || date.slice(0, shared(since)) >= since.slice(0, shared(since))) &&
    (until === undefined || date.slice(0, shared(until)) <= until.slice(0, shared(until)))
  );
};
