import * as v from 'valibot';
import { translationReview } from './evidence.ts';
import { id } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/** A place where governments meet or work: who takes part, and what it is good for. */
export const venueEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id,
  name: text(limits.name),
  abbreviation: v.optional(v.pipe(v.string(), v.nonEmpty())),
  participation: v.pipe(
    v.array(
      v.strictObject({
        jurisdiction: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
        takesPart: v.picklist(['yes', 'no', 'partly', 'not-established']),
        text: text(limits.note),
      }),
    ),
    v.minLength(2, 'Say for each government whether it takes part.'),
  ),
  binding: text(limits.note),
  use: text(limits.note),
  lastSeen: text(limits.name),
  sources: v.optional(v.array(id), []),
  events: v.optional(v.array(id), []),
  translationReview,
});
