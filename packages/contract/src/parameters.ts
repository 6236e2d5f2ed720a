import { forceClasses, id, languages, picklistOf } from '@parley/provisions';
import * as v from 'valibot';

/** `a,b,c`: any of them, in any order. */
export const anyOf = <S extends v.GenericSchema>(item: S, description: string) =>
  v.optional(
    v.pipe(
      v.array(item),
      v.minLength<v.InferOutput<S>[], 1>(1),
      v.maxLength<v.InferOutput<S>[], 50>(50),
      v.description<v.InferOutput<S>[], string>(description),
    ),
  );

/** `a,b,c`: ids of things that the release has. */
export const anyIdOf = (description: string) => anyOf(id, description);

/** Words that must all occur. */
export const words = (where: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.minLength(1),
      v.maxLength(200),
      v.description(`Words to find in ${where}, in any language; all must occur.`),
    ),
  );

/** A release by its version. */
export const version = v.pipe(
  v.string(),
  v.maxLength(64),
  v.regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'A version is written 1.2.3.'),
);

/** What every request may carry: the language of texts, and the release to answer from. */
export const always = {
  lang: v.optional(
    v.pipe(v.picklist(languages), v.description('Send texts in this language alone.')),
  ),
  at: v.optional(
    v.pipe(version, v.description('Answer from this release of the data, where it is held.')),
  ),
};

/** How a list is cut into pages. */
export const paging = {
  limit: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(200),
      v.description('Items on a page; 50 unless told.'),
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
};

export const forces = anyOf(
  picklistOf(forceClasses),
  'Provisions whose wording has one of these force classes.',
);

/** The request for one thing. */
export const one = v.strictObject(always);
