import * as v from 'valibot';
import { translationReview } from './evidence.ts';
import { date, id } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/** A day, a month or a year, as far as the source knows it. */
const eventDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'Write 2026, 2026-05 or 2026-05-14.',
  ),
);

/** Something that happened: a deed, kept apart from what a plan says. */
export const eventEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id,
  date: eventDate,
  title: text(limits.title),
  summary: text(limits.passage),
  kind: v.picklist([
    'implementation',
    'instrument',
    'multilateral',
    'analysis',
    'meeting',
    'industry',
  ]),
  jurisdiction: v.picklist(['US', 'CN', 'joint', 'multilateral', 'industry']),
  actors: v.optional(v.array(id), []),
  /** How it stands, and what changed it since. Latest last. */
  status: v.pipe(
    v.array(v.strictObject({ on: v.optional(eventDate), text: text(limits.name) })),
    v.minLength(1),
  ),
  topics: v.optional(v.array(id), []),
  provisions: v.optional(v.array(id), []),
  /** What was seen: an excerpt of a published page, sources that disagree, or the seed article alone. */
  verification: v.picklist(['excerpt-seen', 'uncertain', 'unverified']),
  /** What is uncertain; required unless an excerpt was seen. */
  uncertainty: v.optional(text(limits.note)),
  sources: v.pipe(v.array(id), v.minLength(1)),
  notes: v.optional(v.array(text(limits.note)), []),
  translationReview,
  recordedOn: v.optional(date),
});
