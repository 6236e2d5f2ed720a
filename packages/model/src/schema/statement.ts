import * as v from 'valibot';
import { evidenceOf } from './evidence.ts';
import { statementKinds } from '../vocabulary/outline.ts';
import { picklistOf } from '../vocabulary/picklist.ts';
import { notesOf, order, ownId, page, sources } from './common.ts';
import { field } from './field.ts';
import { id } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/**
 * What a plan says outside its provisions: preamble, principles, introductions.
 * Context for the reader; never counted among the provisions.
 */
export const statementEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  kind: field(picklistOf(statementKinds), {
    label: { en: 'kind', zh: '类别' },
    description: 'Which part of the text it is.',
    vocabulary: 'statement-kind',
  }),
  section: field(v.optional(id), {
    label: { en: 'section', zh: '所在部分' },
    description: 'Id of the heading that it introduces; absent when it introduces the whole plan.',
    ref: 'section',
    within: 'plan',
  }),
  order,
  title: field(v.optional(text(limits.title)), {
    label: { en: 'title', zh: '标题' },
    description: 'Title in each language.',
  }),
  summary: field(text(limits.summary), {
    label: { en: 'summary', zh: '摘要' },
    description: 'What it says, in our own words.',
  }),
  page,
  evidence: field(evidenceOf(text), {
    label: { en: 'evidence', zh: '核对情况' },
    description: 'How sure it is, and the evidence for that.',
  }),
  sources,
  notes: notesOf(text),
});
