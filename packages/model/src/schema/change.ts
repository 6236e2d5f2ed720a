import * as v from 'valibot';
import { changeTypeTerms, fieldChangeTypes } from '../vocabulary/changes.ts';
import { entryKinds, type EntryKind } from '../vocabulary/entry-kinds.ts';
import { codesOf, picklistOf } from '../vocabulary/picklist.ts';
import { ownId } from './common.ts';
import { field } from './field.ts';
import { id } from './ids.ts';
import type { TextFactory } from './text.ts';

/** Kinds of entries that readers can see change, by the names that files and addresses use. */
export const changeKinds = codesOf(entryKinds);

export type ChangeKind = EntryKind;

/** What happened to an entry. `moved` covers a new place as well as an id that another one replaces. */
export const changeTypes = codesOf(changeTypeTerms);

export type ChangeType = keyof typeof changeTypeTerms;

/** Before and after may be lists of texts, so they may be longer than any text that a person writes. */
const anyLength = { en: 50_000, zh: 50_000 };

/** One field of a changed entry: what it said and what it says, in words. */
const fieldChangeOf = <S extends v.GenericSchema>(text: TextFactory<S>) =>
  v.strictObject({
    field: field(v.pipe(v.string(), v.nonEmpty()), {
      label: { en: 'field', zh: '字段' },
      description: 'Path of the field, keys joined by dots.',
    }),
    type: field(picklistOf(fieldChangeTypes), {
      label: { en: 'type', zh: '类型' },
      description: 'What happened to the field.',
      vocabulary: 'field-change-type',
    }),
    name: field(text(anyLength), {
      label: { en: 'name', zh: '名称' },
      description: 'Its name for people.',
    }),
    before: field(v.optional(text(anyLength)), {
      label: { en: 'before', zh: '原为' },
      description: 'Value before the change.',
    }),
    after: field(v.optional(text(anyLength)), {
      label: { en: 'after', zh: '现为' },
      description: 'Value after the change.',
    }),
  });

/** One entry that differs between two releases. */
export const changeEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  type: field(v.picklist(changeTypes), {
    label: { en: 'type', zh: '类型' },
    description: 'What happened to the entry.',
    vocabulary: 'change-type',
  }),
  kind: field(v.picklist(changeKinds), {
    label: { en: 'kind', zh: '类别' },
    description: 'What kind of entry it is.',
    vocabulary: 'entry-kind',
  }),
  id: ownId,
  plans: field(v.optional(v.array(id), []), {
    label: { en: 'plans', zh: '方案' },
    description: 'Ids of the plans it belongs to or speaks about.',
  }),
  title: field(text(anyLength), {
    label: { en: 'title', zh: '标题' },
    description: 'What the entry is called, with its number where it has one.',
  }),
  became: field(v.optional(v.array(id), []), {
    label: { en: 'became', zh: '现为' },
    description: 'Ids of what replaces it; empty when nothing does.',
  }),
  fields: field(v.optional(v.array(fieldChangeOf(text)), []), {
    label: { en: 'fields', zh: '字段' },
    description: 'Fields that differ, before and after.',
  }),
});
