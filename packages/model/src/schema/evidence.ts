import * as v from 'valibot';
import { evidenceStates } from '../vocabulary/evidence-states.ts';
import { headingEvidenceStates } from '../vocabulary/heading-evidence.ts';
import { picklistOf } from '../vocabulary/picklist.ts';
import { reviewStates } from '../vocabulary/reviews.ts';
import { field } from './field.ts';
import { date } from './ids.ts';
import { limits, type Text, type TextFactory } from './text.ts';

const evidenceState = picklistOf(evidenceStates);

/**
 * How sure one field is, when it was last reviewed, and what a reader must know about that.
 *
 * @param of What it is the evidence of, where an entry has evidence of several things.
 */
export const evidenceOf = <S extends v.GenericSchema>(text: TextFactory<S>, of?: Text) =>
  v.strictObject({
    state: field(evidenceState, {
      label: of
        ? { en: `evidence of the ${of.en}`, zh: `${of.zh}核对程度` }
        : { en: 'evidence', zh: '核对程度' },
      description: 'How far it was checked. States are never folded into one another.',
      vocabulary: 'evidence',
    }),
    reviewedOn: field(v.optional(date), {
      label: of
        ? { en: `${of.en} reviewed on`, zh: `${of.zh}核对日期` }
        : { en: 'reviewed on', zh: '核对日期' },
      description: 'Day on which it was reviewed: by a language model, unless a person did.',
    }),
    personReviewedOn: field(v.optional(date), {
      label: of
        ? { en: `${of.en} reviewed by a person on`, zh: `${of.zh}由人核对日期` }
        : { en: 'reviewed by a person on', zh: '由人核对日期' },
      description:
        'Day on which a person read it against the official text; absent as long as only language models have.',
    }),
    note: field(v.optional(text(limits.note)), {
      label: of
        ? { en: `note on the evidence of the ${of.en}`, zh: `${of.zh}核对说明` }
        : { en: 'note on the evidence', zh: '核对说明' },
      description: 'What was seen, and what was not.',
    }),
  });

/** Evidence of a heading in one language; a rendering of ours is not printed anywhere. */
export const headingEvidence = picklistOf(headingEvidenceStates);

/** Whether the Chinese of an entry has been read a second time. */
export const translationReview = field(
  v.strictObject({
    zh: field(picklistOf(reviewStates), {
      label: { en: 'review of the Chinese', zh: '译文审校' },
      description: 'Whether a second reader, so far a language model, read the Chinese.',
      vocabulary: 'review',
    }),
  }),
  {
    label: { en: 'review of the translation', zh: '译文审校' },
    description:
      'Whether a second reader, so far a language model, read Chinese and English against each other.',
  },
);
