import type * as v from 'valibot';
import { id } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/** A type of means by which a provision works. One vocabulary for all plans. */
export const instrumentEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id,
  label: text(limits.title),
  definition: text(limits.summary),
});
