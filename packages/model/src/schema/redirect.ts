import * as v from 'valibot';
import { changeKinds } from './change.ts';
import { date, id } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/** An id that is no longer used, and the ids that stand for it since: one when it moved, several when it was split. */
export const redirectEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id,
  kind: v.picklist(changeKinds),
  became: v.pipe(v.array(id), v.minLength(1, 'Name the id that stands for this one.')),
  on: date,
  reason: text(limits.note),
});
