import * as v from 'valibot';
import type { EntryKind } from '../vocabulary/entry-kinds.ts';
import type { VocabularyName } from '../vocabulary/index.ts';
import type { Text } from './text.ts';

/** What the model says of a field beside its type. */
export interface FieldAbout {
  /** What people call the field. */
  label: Text;
  /** What it holds, in one English sentence, for who writes data or programs. */
  description: string;
  /** Kind of the entry whose id it holds. */
  ref?: EntryKind;
  /** Field beside it that names the kind of the entry whose id it holds. */
  refBy?: string;
  /**
   * The entry that it names belongs to the plan that the field `plan` beside it names or, where
   * there is none, to the plan in whose folder the file is.
   */
  within?: 'plan';
  /** The vocabulary that its values are from; a code of another country has no term in it. */
  vocabulary?: VocabularyName;
}

/** A field of the model: its schema, and what it is called, means and refers to. */
export const field = <S extends v.GenericSchema>(schema: S, about: FieldAbout): S =>
  // A pipe of a schema and metadata alone accepts and gives what the schema does, and has its keys.
  v.pipe(schema, v.metadata({ ...about })) as unknown as S;

/** What the model says of a schema; undefined for one that is no field of the model. */
export const aboutOf = (schema: v.GenericSchema): FieldAbout | undefined => {
  const about = v.getMetadata(schema);
  // `field` is the only one that puts a label into metadata, and it takes nothing less.
  return 'label' in about ? (about as unknown as FieldAbout) : undefined;
};
