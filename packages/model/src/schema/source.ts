import * as v from 'valibot';
import { date, id, webAddress } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/** A document or page that a claim rests on. */
export const sourceEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id,
  title: text(limits.name),
  publisher: text(limits.name),
  date: v.optional(date),
  /** Absent where a publication was named and its address was not found. */
  url: v.optional(webAddress),
  language: v.picklist(['en', 'zh', 'other']),
  official: v.boolean(),
  /** Whether somebody of the project opened it. */
  opened: v.boolean(),
});
