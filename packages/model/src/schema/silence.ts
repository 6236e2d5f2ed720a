import * as v from 'valibot';
import { translationReview } from './evidence.ts';
import { ownId, planReference } from './common.ts';
import { field } from './field.ts';
import { date, id } from './ids.ts';
import { languageTag } from './language-tag.ts';
import { limits, type TextFactory } from './text.ts';

/** One search: what was looked for, and why each place where it stands does not count. */
const searchOf = <S extends v.GenericSchema>(text: TextFactory<S>) =>
  v.strictObject({
    language: field(languageTag, {
      label: { en: 'language', zh: '语言' },
      description: 'Language of the words searched for.',
      vocabulary: 'language',
    }),
    term: field(v.pipe(v.string(), v.nonEmpty()), {
      label: { en: 'term', zh: '检索词' },
      description: 'The words searched for.',
    }),
    hits: field(v.pipe(v.number(), v.integer(), v.minValue(0)), {
      label: { en: 'hits', zh: '出现次数' },
      description: 'At how many places the term occurs.',
    }),
    why: field(v.optional(text(limits.note)), {
      label: { en: 'why the hits do not count', zh: '不计入的原因' },
      description: 'Why none of the places counts; required when there is one.',
    }),
  });

/**
 * A plan says nothing on a subject, with the receipt: what was searched for, where and when.
 * Without a subject, the silence covers the whole topic.
 */
export const silenceEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  topic: field(id, {
    label: { en: 'topic', zh: '主题' },
    description: 'Id of the topic.',
    ref: 'topic',
  }),
  plan: planReference,
  subject: field(v.optional(text(limits.title)), {
    label: { en: 'subject', zh: '事项' },
    description: 'What the plan says nothing on; absent when that is the whole topic.',
  }),
  counterparts: field(v.optional(v.array(id), []), {
    label: { en: 'provisions that speak on it', zh: '就此有表述的条款' },
    description: 'Ids of provisions of other plans that speak on it.',
    ref: 'provision',
  }),
  searches: field(v.pipe(v.array(searchOf(text)), v.minLength(1)), {
    label: { en: 'searches', zh: '检索' },
    description: 'What was searched for.',
  }),
  searched: field(text(limits.name), {
    label: { en: 'what was searched', zh: '检索范围' },
    description: 'What was searched: an official edition, or what could be read of the text.',
  }),
  searchedOn: field(date, {
    label: { en: 'searched on', zh: '检索日期' },
    description: 'Day of the search.',
  }),
  translationReview,
});
