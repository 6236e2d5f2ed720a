import * as v from 'valibot';
import { translationReview } from './evidence.ts';
import { date, id } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/** One search: what was looked for, and why each place where it stands does not count. */
const searchOf = <S extends v.GenericSchema>(text: TextFactory<S>) =>
  v.strictObject({
    language: v.picklist(['en', 'zh']),
    term: v.pipe(v.string(), v.nonEmpty()),
    /** Number of places where the term stands. */
    hits: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** Why none of the hits counts; required when there is one. */
    why: v.optional(text(limits.note)),
  });

/**
 * A plan says nothing on a subject, with the receipt: what was searched for, where and when.
 * Without a subject, the silence covers the whole topic.
 */
export const silenceEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id,
  topic: id,
  plan: id,
  subject: v.optional(text(limits.title)),
  /** Provisions of other plans that speak on it. */
  counterparts: v.optional(v.array(id), []),
  searches: v.pipe(v.array(searchOf(text)), v.minLength(1)),
  /** What was searched: an official edition, or what could be read of the text. */
  searched: text(limits.name),
  searchedOn: date,
  translationReview,
});
