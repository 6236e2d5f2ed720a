import * as v from 'valibot';

/** Ids are opaque: lower-case words joined by hyphens, levels joined by dots. They are never renumbered. */
export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/,
    'An id is lower-case letters and digits, joined by hyphens and dots.',
  ),
);

/** A calendar date that exists, as `2025-07-23`. */
export const date = v.pipe(
  v.string(),
  v.isoDate('A date is written year-month-day, for example 2025-07-23.'),
  v.check((value) => {
    const day = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
  }, 'This day is not in the calendar.'),
);

/** A web address of a public page. */
export const webAddress = v.pipe(
  v.string(),
  v.url('A web address starts with https:// or http://.'),
  v.regex(/^https?:\/\//, 'A web address starts with https:// or http://.'),
);

export const positiveInteger = v.pipe(v.number(), v.integer(), v.minValue(1));
