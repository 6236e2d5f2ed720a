import * as v from 'valibot';
import { evidenceStates } from '../vocabulary/evidence-states.ts';
import { picklistOf } from '../vocabulary/picklist.ts';
import { date } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

const evidenceState = picklistOf(evidenceStates);

/** How sure one field is, when it was last reviewed, and what a reader must know about that. */
export const evidenceOf = <S extends v.GenericSchema>(text: TextFactory<S>) =>
  v.strictObject({
    state: evidenceState,
    reviewedOn: v.optional(date),
    note: v.optional(text(limits.note)),
  });

/** Evidence of a heading in one language; a rendering of ours is not printed anywhere. */
export const headingEvidence = v.picklist([
  'checked',
  'seen',
  'secondary',
  'unverified',
  'our-rendering',
]);

/** Whether the Chinese of an entry has been read by a second person. */
export const translationReview = v.strictObject({
  zh: v.picklist(['draft', 'reviewed']),
});
