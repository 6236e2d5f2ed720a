import * as v from 'valibot';
import { changeKinds } from './change.ts';
import { ownId } from './common.ts';
import { field } from './field.ts';
import { date, id } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/** An id that is no longer used, and the ids that stand for it since: one when it moved, several when it was split. */
export const redirectEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  kind: field(v.picklist(changeKinds), {
    label: { en: 'kind', zh: '类别' },
    description: 'What kind of entry the id was of.',
    vocabulary: 'entry-kind',
  }),
  became: field(v.pipe(v.array(id), v.minLength(1, 'Name the id that replaces this one.')), {
    label: { en: 'became', zh: '现为' },
    description: 'Ids of what replaces it.',
    refBy: 'kind',
  }),
  on: field(date, { label: { en: 'on', zh: '日期' }, description: 'Date of the change.' }),
  reason: field(text(limits.note), {
    label: { en: 'reason', zh: '理由' },
    description: 'Why the id was given up.',
  }),
});
