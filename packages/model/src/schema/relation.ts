import * as v from 'valibot';
import { picklistOf } from '../vocabulary/picklist.ts';
import { relationTypes } from '../vocabulary/relation-types.ts';
import { reviewStates } from '../vocabulary/reviews.ts';
import { ownId, planReference } from './common.ts';
import { field } from './field.ts';
import { translationReview } from './evidence.ts';
import { id } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

const relationType = picklistOf(relationTypes);

/** The provisions that speak for one plan in a relation. */
const side = v.strictObject({
  plan: planReference,
  provisions: field(v.pipe(v.array(id), v.minLength(1)), {
    label: { en: 'provisions', zh: '条款' },
    description: 'Ids of the provisions that speak for the plan.',
    ref: 'provision',
    within: 'plan',
  }),
});

/**
 * How provisions of two or more plans stand to each other on a topic.
 * Sides have no left or right: the reason must read right in any column order.
 */
export const relationEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  topic: field(id, {
    label: { en: 'topic', zh: '主题' },
    description: 'Id of the topic.',
    ref: 'topic',
  }),
  type: field(relationType, {
    label: { en: 'type', zh: '类型' },
    description: 'How the provisions compare.',
    vocabulary: 'relation-type',
  }),
  sides: field(v.pipe(v.array(side), v.minLength(2, 'A relation has two or more sides.')), {
    label: { en: 'sides', zh: '各方条款' },
    description: 'What each plan brings, in no order of rank.',
  }),
  reason: field(text(limits.passage), {
    label: { en: 'reason', zh: '理由' },
    description: 'Why, so that it reads right in any order of the plans.',
  }),
  counterReading: field(v.optional(text(limits.passage)), {
    label: { en: 'counter-reading', zh: '另一种解读' },
    description:
      'Another fair reading of the same words; absent means that none was found to be fair.',
  }),
  review: field(picklistOf(reviewStates), {
    label: { en: 'review', zh: '审校' },
    description: 'Whether a second reader reviewed it: a language model, unless a person is named.',
    vocabulary: 'review',
  }),
  translationReview,
});
