import * as v from 'valibot';
import { id } from './ids.ts';
import type { TextFactory } from './text.ts';

/** Kinds of entries that readers can see change, by the names that files and addresses use. */
export const changeKinds = [
  'plan',
  'section',
  'statement',
  'provision',
  'topic-group',
  'topic',
  'actor',
  'instrument',
  'source',
  'relation',
  'silence',
  'event',
  'venue',
  'cooperation-area',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** What happened to an entry. `moved` covers a new place as well as an id that another one replaces. */
export const changeTypes = ['added', 'changed', 'moved', 'removed'] as const;

export type ChangeType = (typeof changeTypes)[number];

/** Before and after may be lists of texts, so they may be longer than any text that a person writes. */
const anyLength = { en: 50_000, zh: 50_000 };

/** One field of a changed entry: what it said and what it says, in words. */
const fieldChangeOf = <S extends v.GenericSchema>(text: TextFactory<S>) =>
  v.strictObject({
    /** Keys from the top of the entry, joined by dots: `force.class`. */
    field: v.pipe(v.string(), v.nonEmpty()),
    /** `retyped`: the value is of another type, which breaks programs that read it. */
    type: v.picklist(['added', 'changed', 'removed', 'retyped']),
    /** The field's name for people. */
    name: text(anyLength),
    before: v.optional(text(anyLength)),
    after: v.optional(text(anyLength)),
  });

/** One entry that differs between two releases. */
export const changeEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  type: v.picklist(changeTypes),
  kind: v.picklist(changeKinds),
  id,
  /** The plan that the entry belongs to, or the plans that it speaks about. */
  plans: v.optional(v.array(id), []),
  /** What the entry is called, with its number where it has one. */
  title: text(anyLength),
  /** Ids that stand for this one since; empty when nothing replaces it. */
  became: v.optional(v.array(id), []),
  fields: v.optional(v.array(fieldChangeOf(text)), []),
});
