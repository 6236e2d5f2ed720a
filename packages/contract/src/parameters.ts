import { forceClasses, id, picklistOf, requiredLanguages } from '@parley/model';
import * as v from 'valibot';
import { expandedField, identityOf } from './identity.ts';
import { inAnyOrder } from './canonical.ts';
import { expanded } from './resources.ts';

/** `a,b,c`: any of them, in any order. */
export const anyOf = <S extends v.GenericSchema>(item: S, description: string) =>
  v.optional(
    v.pipe(
      v.array(item),
      v.minLength<v.InferOutput<S>[], 1>(1),
      v.maxLength<v.InferOutput<S>[], 50>(50),
      v.description<v.InferOutput<S>[], string>(description),
      v.metadata<v.InferOutput<S>[], typeof inAnyOrder>(inAnyOrder),
    ),
  );

/** `true` or `false`. */
export const whether = (description: string) =>
  v.optional(v.pipe(v.boolean('Expected: true or false.'), v.description(description)));

/** Whether a date, as far as it says, is in the calendar. */
const isPossible = (date: string): boolean =>
  date.length < 10 ||
  (!Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date));

/** A day, a month or a year that bounds a range; the bound belongs to the range. */
export const bound = (description: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
        'Write 2026, 2026-05 or 2026-05-14.',
      ),
      v.check(isPossible, 'There is no such day.'),
      v.description(description),
    ),
  );

type ObjectSchema = v.GenericSchema & { entries: Record<string, v.GenericSchema> };

/** The keys of an object schema, which Object.keys gives without their type. */
const keysOf = <S extends ObjectSchema>({ entries }: S) =>
  (Object.keys(entries) as (keyof S['entries'] & string)[]).filter((key) => key !== expandedField);

/** `fields=id,title`: send only these fields of a thing; its id is always sent. */
export const fieldsOf = <S extends ObjectSchema>(thing: S) =>
  anyOf(
    v.picklist(keysOf(thing)),
    `Send only these fields of each thing, and its \`${identityOf(thing)}\`.`,
  );

/** The request for one thing. */
export const one = <S extends ObjectSchema>(thing: S) =>
  v.strictObject({ fields: fieldsOf(thing), ...always });

/** What may be sent beside a thing: the parts of `expanded`. */
export const expandedBy = <const K extends keyof typeof expanded.entries>(...keys: readonly K[]) =>
  anyOf(
    v.picklist(keys),
    'Related entries to send with each item, in `expanded`, as they are in their own list. In JSON and NDJSON.',
  );

/**
 * The order of a list: `date`, or `-date` for the reverse. Items that are equal by it
 * stand in reading order, the order without it.
 */
export const sortedBy = <const K extends string>(...keys: readonly K[]) =>
  v.optional(
    v.pipe(
      v.array(
        v.picklist(
          // A key and its reverse, in this order, for each key.
          keys.flatMap((key) => [key, `-${key}`]) as (K | `-${K}`)[],
        ),
      ),
      v.minLength(1),
      v.maxLength(3, 'Three keys are enough for any order.'),
      v.check(
        (sort) => new Set(sort.map((key) => key.replace(/^-/, ''))).size === sort.length,
        'Use each key once.',
      ),
      v.description('Sort keys, with `-` before a key for the reverse. Default: reading order.'),
    ),
  );

/** `a,b,c`: ids of things that the release has. */
export const anyIdOf = (description: string) => anyOf(id, description);

/** Whether a text is free of control characters. */
export const isPrinted = (text: string): boolean =>
  ![...text].some((character) => character < ' ' || character === '\u007F');

/** Words that must all occur. */
export const words = (where: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.minLength(1),
      v.maxLength(200),
      v.check(isPrinted, 'Words hold no control characters.'),
      v.description(`Words to find in ${where}, in any language; all must occur.`),
    ),
  );

/** A release by its version. */
export const version = v.pipe(
  v.string(),
  v.maxLength(64),
  v.regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'A version is written 1.2.3.'),
);

/** A day, or a version of the data, from which on something changed. */
export const sinceRelease = (description: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.maxLength(64),
      v.regex(
        /^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/,
        'Write a day, 2026-05-14, or a version of the data, 1.2.3.',
      ),
      v.check(
        (since) => !since.startsWith('0000') && (since.includes('.') || isPossible(since)),
        'There is no such day.',
      ),
      v.description(description),
    ),
  );

/** Only what releases added or changed since. */
export const changedSince = sinceRelease(
  'Only things that a release of this day or later, or one after this version of the data, added or changed.',
);

/** By what to count; three keys at most. */
export const groupedBy = <const K extends string>(...keys: readonly K[]) =>
  v.optional(
    v.pipe(
      v.array(v.picklist(keys)),
      v.minLength(1),
      v.maxLength(3, 'Three keys are enough.'),
      v.check((by) => new Set(by).size === by.length, 'Use each key once.'),
      v.description(
        'Count all that pass the filters by these, in `groups`; a thing that has several values is counted with each.',
      ),
    ),
  );

/** What every request may carry: the language of texts, and the release to answer from. */
export const always = {
  lang: v.optional(
    v.pipe(v.picklist(requiredLanguages), v.description('Send texts in this language alone.')),
  ),
  at: v.optional(
    v.pipe(version, v.description('Answer from this release of the data, where it is held.')),
  ),
};

const pageMessage = 'A page has 1 to 200 items.';

/** Whether a table begins with a byte order mark. */
export const bom = v.optional(
  v.pipe(
    v.boolean(),
    v.description(
      'Begin the CSV with a byte order mark, by which Excel knows UTF-8. Default: without it.',
    ),
  ),
);

/** How a list is cut into pages. */
export const paging = {
  limit: v.optional(
    v.pipe(
      v.number(pageMessage),
      v.integer(pageMessage),
      v.minValue(1, pageMessage),
      v.maxValue(200, pageMessage),
      v.description('Items on a page, 1 to 200. Default: 50; CSV and NDJSON are whole by default.'),
    ),
  ),
  cursor: v.optional(
    v.pipe(
      v.string(),
      v.minLength(1),
      v.maxLength(200),
      v.description('Where to go on: taken from `next`, never made up.'),
    ),
  ),
  bom,
};

export const forces = anyOf(
  picklistOf(forceClasses),
  'Provisions whose wording has one of these force classes.',
);
