import * as v from 'valibot';
import { picklistOf } from '../vocabulary/picklist.ts';
import { relationTypes } from '../vocabulary/relation-types.ts';
import { translationReview } from './evidence.ts';
import { id } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

const relationType = picklistOf(relationTypes);

/** The provisions that speak for one plan in a relation. */
const side = v.strictObject({
  plan: id,
  provisions: v.pipe(v.array(id), v.minLength(1)),
});

/**
 * How provisions of two or more plans stand to each other on a topic.
 * Sides have no left or right: the reason must read right in any column order.
 */
export const relationEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id,
  topic: id,
  type: relationType,
  sides: v.pipe(v.array(side), v.minLength(2, 'A relation has two or more sides.')),
  reason: text(limits.passage),
  /** Another fair reading of the same words; absent means that none was found to be fair. */
  counterReading: v.optional(text(limits.passage)),
  review: v.picklist(['draft', 'reviewed']),
  translationReview,
});
