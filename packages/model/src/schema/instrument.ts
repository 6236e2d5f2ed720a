import type * as v from 'valibot';
import { ownId } from './common.ts';
import { field } from './field.ts';
import { limits, type TextFactory } from './text.ts';

/** A type of means by which a provision works. One vocabulary for all plans. */
export const instrumentEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  label: field(text(limits.title), {
    label: { en: 'label', zh: '名称' },
    description: 'Its name for people.',
  }),
  definition: field(text(limits.summary), {
    label: { en: 'definition', zh: '定义' },
    description: 'Definition in one sentence.',
  }),
});
