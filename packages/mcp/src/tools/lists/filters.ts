import * as v from 'valibot';
import { NotKnown } from '../../tool.ts';

/** Words that must all occur. */
export const words = v.optional(
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(200),
    v.description('Words that must all occur, in English or Chinese.'),
  ),
);

/** Whether a day, month or year is in the calendar. */
const isPossible = (date: string): boolean =>
  new Date(date.padEnd(10, '-01')).toJSON()?.startsWith(date) === true;

/** A day, a month or a year. */
export const day = (description: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'Write 2026, 2026-05 or 2026-05-14.'),
      v.description(description),
    ),
  );

/** A filter of a list that may name several values, from the one that a tool takes. */
export const only = <T>(value: T | undefined): readonly T[] | undefined =>
  value === undefined ? undefined : [value];

/** A country by ISO 3166-1, an area by UN M49, or a group of countries by its name. */
export const jurisdiction = (description: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(?:[A-Z]{2}|\d{3}|[a-z][a-z0-9-]{1,40})$/,
        'Write a country as ISO 3166-1 has it, such as GB.',
      ),
      v.description(description),
    ),
  );

/** Refuses what is no day, month or year of the calendar, which a schema cannot say. */
export const requireDays = (...dates: readonly (string | undefined)[]): void => {
  if (dates.some((date) => date !== undefined && !isPossible(date)))
    throw new NotKnown('There is no such day: write 2026, 2026-05 or 2026-05-14.');
};

/** Refuses an id that is not there, and says where ids are found. */
export const requireId = (id: string | undefined, known: ReadonlyMap<string, unknown>): void => {
  if (id !== undefined && !known.has(id))
    throw new NotKnown('Nothing has this id. search gives ids.');
};
