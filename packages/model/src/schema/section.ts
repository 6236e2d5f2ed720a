import * as v from 'valibot';
import { headingEvidence } from './evidence.ts';
import { sectionKinds } from '../vocabulary/outline.ts';
import { picklistOf } from '../vocabulary/picklist.ts';
import { order, ownId, page, pageEnd } from './common.ts';
import { field } from './field.ts';
import { id } from './ids.ts';
import { languageTag } from './language-tag.ts';
import { limits, type TextFactory } from './text.ts';

/** A pillar, section or item of a plan: one line of its outline. */
export const sectionEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  kind: field(picklistOf(sectionKinds), {
    label: { en: 'kind', zh: '类别' },
    description: 'Which level of the outline it is.',
    vocabulary: 'section-kind',
  }),
  parent: field(v.optional(id), {
    label: { en: 'part of', zh: '上级' },
    description: 'Id of the heading above it.',
    ref: 'section',
    within: 'plan',
  }),
  order,
  label: field(v.pipe(v.string(), v.nonEmpty()), {
    label: { en: 'number', zh: '编号' },
    description: 'Its number for people: `I.1`, `7`.',
  }),
  heading: field(text(limits.name), {
    label: { en: 'heading', zh: '标题' },
    description: 'The heading, in our translation where no edition prints it.',
  }),
  headingEvidence: field(
    v.pipe(
      v.array(
        v.strictObject({
          language: field(v.picklist(['en', 'zh']), {
            label: { en: 'language', zh: '语言' },
            description: 'Language of the heading.',
            vocabulary: 'language',
          }),
          state: field(headingEvidence, {
            label: { en: 'state', zh: '程度' },
            description: 'How sure the heading is in this language.',
            vocabulary: 'heading-evidence',
          }),
        }),
      ),
      v.length(2, 'Say for English and for Chinese how sure the heading is.'),
    ),
    {
      label: { en: 'evidence of the heading', zh: '标题核对程度' },
      description: 'How sure the heading is, by language.',
    },
  ),
  printedHeading: field(
    v.optional(
      v.strictObject({
        language: field(languageTag, {
          label: { en: 'language', zh: '语言' },
          description: 'Language of the edition that prints it.',
          vocabulary: 'language',
        }),
        text: field(v.pipe(v.string(), v.nonEmpty()), {
          label: { en: 'words', zh: '文字' },
          description: 'The heading exactly as printed.',
        }),
      }),
    ),
    {
      label: { en: 'heading as printed', zh: '文件所印标题' },
      description: 'The heading exactly as printed, where that is in neither English nor Chinese.',
    },
  ),
  page,
  pageEnd,
  summary: field(v.optional(text(limits.summary)), {
    label: { en: 'summary', zh: '摘要' },
    description: 'What it says, in our own words.',
  }),
  named: field(v.optional(v.array(text(limits.name)), []), {
    label: { en: 'instruments named', zh: '文中点名' },
    description: 'Instruments, programmes and laws that its introduction names.',
  }),
});
