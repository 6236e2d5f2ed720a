import * as v from 'valibot';
import { headingEvidence } from './evidence.ts';
import { id, positiveInteger } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/** A pillar, section or item of a plan: one line of its outline. */
export const sectionEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id,
  kind: v.picklist(['pillar', 'section', 'item']),
  parent: v.optional(id),
  order: positiveInteger,
  /** The section's number for people: `I.1`, `7`. */
  label: v.pipe(v.string(), v.nonEmpty()),
  heading: text(limits.name),
  headingEvidence: v.pipe(
    v.array(v.strictObject({ language: v.picklist(['en', 'zh']), state: headingEvidence })),
    v.length(2, 'Say for English and for Chinese how sure the heading is.'),
  ),
  page: v.optional(positiveInteger),
  pageEnd: v.optional(positiveInteger),
  summary: v.optional(text(limits.summary)),
  /** Instruments that the section's introduction names. */
  named: v.optional(v.array(text(limits.name)), []),
});
