import * as v from 'valibot';
import { order, ownId } from './common.ts';
import { field } from './field.ts';
import { id } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/** Most documents that fit side by side. */
export const mostColumns = 6;

/** Documents that are read side by side, in the order of their columns, with what they are called together. */
export const setEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  order,
  default: field(v.optional(v.boolean()), {
    label: { en: 'shown first', zh: '默认展示' },
    description:
      'Whether the home page, comparisons without plans and examples show it; true for one set.',
  }),
  plans: field(
    v.pipe(
      v.array(id),
      v.minLength(2, 'Name two plans or more.'),
      v.maxLength(mostColumns, `At most ${mostColumns} plans fit side by side.`),
    ),
    {
      label: { en: 'plans', zh: '方案' },
      description: 'Ids of its plans, in the order of their columns.',
      ref: 'plan',
    },
  ),
  title: field(text(limits.title), {
    label: { en: 'title', zh: '标题' },
    description: 'What the plans are called together: the headline of its page.',
  }),
  lead: field(text(limits.passage), {
    label: { en: 'lead', zh: '导语' },
    description: 'What the plans are and why they are compared, in our words.',
  }),
  note: field(v.optional(text(limits.note)), {
    label: { en: 'note', zh: '说明' },
    description:
      'In what the documents differ in kind, so that nobody puts their counts on one scale.',
  }),
});
