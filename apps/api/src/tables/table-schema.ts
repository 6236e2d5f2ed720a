import { separator } from './cells.ts';
import { termsOfVocabulary } from './code-meanings.ts';
import type { VocabularyName } from '@parley/model/vocabularies';
import type { Column } from './columns.ts';

/** A field of a Table Schema (Data Package, version 2). */
export interface TableField {
  name: string;
  title?: string;
  description?: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list' | 'array';
  delimiter?: string;
  /** Id of the vocabulary that its codes are from, and what those are called that it may have. */
  vocabulary?: string;
  categories?: readonly { value: string; label: string }[];
  constraints?: { required?: true; unique?: true; enum?: readonly string[] };
}

const tableType = (type: Column['type'], isList: boolean): TableField['type'] => {
  if (isList) return 'list';
  return type === 'json' ? 'array' : type;
};

const categoriesOf = (vocabulary: VocabularyName, options: readonly string[]) =>
  termsOfVocabulary(vocabulary)
    .filter(({ code }) => options.includes(code))
    .map(({ code, label }) => ({ value: code, label: label.en }));

const fieldOf = ({
  name,
  type,
  isList,
  required,
  options,
  title,
  description,
  vocabulary,
}: Column): TableField => {
  const constraints = {
    // An empty list is an empty cell, which the standard reads as no value.
    ...(required && !isList ? { required: true as const } : {}),
    ...(name === 'id' ? { unique: true as const } : {}),
    ...(options === undefined || isList ? {} : { enum: options }),
  };
  return {
    name,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    type: tableType(type, isList),
    ...(isList ? { delimiter: separator } : {}),
    ...(vocabulary === undefined ? {} : { vocabulary }),
    ...(options === undefined || isList || vocabulary === undefined
      ? {}
      : { categories: categoriesOf(vocabulary, options) }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
};

/** Columns as the fields of a Table Schema (https://datapackage.org/standard/table-schema/). */
export const tableFields = (columns: readonly Column[]): TableField[] => columns.map(fieldOf);
