import * as v from 'valibot';
import { order, ownId } from './common.ts';
import { field } from './field.ts';
import { id } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/** A group of topics, for reading order only. */
export const topicGroupEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  order,
  label: field(text(limits.title), {
    label: { en: 'label', zh: '名称' },
    description: 'Its name for people.',
  }),
});

/** A row of every comparison. A topic binds nobody; it is our way of laying texts side by side. */
export const topicEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  group: field(id, {
    label: { en: 'group', zh: '组别' },
    description: 'Id of the group it is read in.',
    ref: 'topic-group',
  }),
  order,
  label: field(text(limits.title), {
    label: { en: 'label', zh: '名称' },
    description: 'Its name for people.',
  }),
  definition: field(text(limits.summary), {
    label: { en: 'definition', zh: '定义' },
    description: 'Definition in one sentence.',
  }),
  belongs: field(text(limits.summary), {
    label: { en: 'what belongs', zh: '归入本主题的内容' },
    description: 'What belongs to it.',
  }),
  doesNotBelong: field(text(limits.summary), {
    label: { en: 'what does not belong', zh: '归入其他主题的内容' },
    description: 'What does not belong to it, and where that is found.',
  }),
  noRelation: field(v.optional(text(limits.note)), {
    label: { en: 'why no relation is drawn', zh: '未列关系的原因' },
    description: 'Why no relation is drawn although several plans speak on it.',
  }),
});
