import * as v from 'valibot';
import { cooperationBases } from '../vocabulary/cooperation-bases.ts';
import { picklistOf } from '../vocabulary/picklist.ts';
import { translationReview } from './evidence.ts';
import { id, positiveInteger } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/** Somebody who sees room for cooperation, and where that was said. */
const proponentOf = <S extends v.GenericSchema>(text: TextFactory<S>) =>
  v.strictObject({
    kind: v.picklist(['both-governments', 'analyst']),
    name: text(limits.name),
    /** What was proposed, in our words. */
    says: text(limits.note),
    source: id,
  });

/** What stands in the way: a blocking instrument is an event, anything else has a source. */
const obstacleOf = <S extends v.GenericSchema>(text: TextFactory<S>) =>
  v.strictObject({
    text: text(limits.note),
    events: v.optional(v.array(id), []),
    sources: v.optional(v.array(id), []),
    /** Why there is neither event nor source. */
    unsourced: v.optional(text(limits.note)),
  });

/** A field in which the two could work together, with the obstacle beside the hope. */
export const cooperationAreaEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id,
  order: positiveInteger,
  title: text(limits.title),
  /** Follows from the evidence below; a check holds it to that. */
  basis: picklistOf(cooperationBases),
  topics: v.pipe(v.array(id), v.minLength(1)),
  reasoning: text(limits.passage),
  /** Where the facts of the reasoning were found, beyond the plans themselves. */
  reasoningSources: v.optional(v.array(id), []),
  counterArgument: text(limits.passage),
  counterArgumentSources: v.optional(v.array(id), []),
  obstacles: v.array(obstacleOf(text)),
  firstStep: v.optional(text(limits.passage)),
  /** What each plan says that bears on it; a plan without a provision says so in `nothing`. */
  sides: v.array(
    v.strictObject({
      plan: id,
      provisions: v.array(id),
      nothing: v.optional(text(limits.note)),
    }),
  ),
  /** Paragraphs of agreed texts that bear on it. */
  agreed: v.optional(v.array(id), []),
  venues: v.optional(v.array(id), []),
  events: v.optional(v.array(id), []),
  proponents: v.optional(v.array(proponentOf(text)), []),
  notes: v.optional(v.array(text(limits.note)), []),
  translationReview,
});
