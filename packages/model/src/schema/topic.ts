import * as v from 'valibot';
import { id, positiveInteger } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/** A group of topics, for reading order only. */
export const topicGroupEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id,
  order: positiveInteger,
  label: text(limits.title),
});

/** A row of every comparison. A topic binds nobody; it is our way of laying texts side by side. */
export const topicEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id,
  group: id,
  order: positiveInteger,
  label: text(limits.title),
  definition: text(limits.summary),
  belongs: text(limits.summary),
  doesNotBelong: text(limits.summary),
  /** Why no relation is drawn here although several plans speak on it. */
  noRelation: v.optional(text(limits.note)),
});
