import * as v from 'valibot';

/** Ids are opaque: lower-case words joined by hyphens, levels joined by dots. They are never renumbered. */
export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/,
    'An id is lower-case letters and digits, joined by hyphens and dots.',
  ),
);

/** A value that breaks one of these is wrong once, however many checks it would fail. */
const firstIssueOnly = { abortPipeEarly: true } as const;

/** A calendar date that exists, as `2025-07-23`. */
export const date = v.config(
  v.pipe(
    v.string(),
    v.isoDate('A date is written year-month-day, for example 2025-07-23.'),
    v.check((value) => {
      const day = new Date(`${value}T00:00:00Z`);
      return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
    }, 'This day is not in the calendar.'),
  ),
  firstIssueOnly,
);

/** A web address of a public page. */
export const webAddress = v.config(
  v.pipe(
    v.string(),
    v.url('A web address starts with https:// or http://.'),
    v.regex(/^https?:\/\//, 'A web address starts with https:// or http://.'),
  ),
  firstIssueOnly,
);

export const positiveInteger = v.pipe(v.number(), v.integer(), v.minValue(1));
