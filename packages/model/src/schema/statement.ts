import * as v from 'valibot';
import { evidenceOf } from './evidence.ts';
import { id, positiveInteger } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/**
 * What a plan says outside its provisions: preamble, principles, introductions.
 * Context for the reader; never counted among the provisions.
 */
export const statementEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id,
  kind: v.picklist(['preamble', 'principle', 'introduction']),
  /** The section that the statement introduces; absent when it introduces the whole plan. */
  section: v.optional(id),
  order: positiveInteger,
  title: v.optional(text(limits.title)),
  summary: text(limits.summary),
  page: v.optional(positiveInteger),
  evidence: evidenceOf(text),
  sources: v.optional(v.array(id), []),
  notes: v.optional(v.array(text(limits.note)), []),
});
