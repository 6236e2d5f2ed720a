import {
  aboutOf,
  entriesOfSchema,
  itemOfSchema,
  optionsOf,
  unwrapped,
  type FieldAbout,
} from '@parley/model/schema';
import * as v from 'valibot';

/** How a value is written in a form. */
export type FieldShape =
  | { kind: 'text'; longest: number | undefined }
  | { kind: 'number' }
  | { kind: 'boolean' }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'list'; item: FieldShape }
  | { kind: 'group'; fields: readonly GroupField[] };

export interface GroupField {
  key: string;
  /** Whether the field may be left out. */
  optional: boolean;
  /** What the model says of it; absent for the languages of a text. */
  about: FieldAbout | undefined;
  shape: FieldShape;
}

/** The longest text that a schema accepts, where it says so. */
const longestOf = (schema: v.GenericSchema): number | undefined => {
  const pipe: readonly unknown[] =
    'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe : [];
  for (const action of pipe)
    if (v.is(v.object({ type: v.literal('max_length'), requirement: v.number() }), action))
      return action.requirement;
  return undefined;
};

/**
 * The form of a schema, so that forms follow the model.
 *
 * @throws Error for a kind of schema that no form is known for.
 */
export const shapeOf = (given: v.GenericSchema): FieldShape => {
  const schema = unwrapped(given);
  const entries = entriesOfSchema(schema);
  if (entries !== undefined)
    return {
      kind: 'group',
      fields: Object.entries(entries).map(([key, entry]) => ({
        key,
        optional: entry.type === 'optional',
        about: aboutOf(entry),
        shape: shapeOf(entry),
      })),
    };
  const item = itemOfSchema(schema);
  if (item !== undefined) return { kind: 'list', item: shapeOf(item) };
  const options = optionsOf(schema);
  if (options !== undefined) return { kind: 'choice', options };
  if (schema.type === 'number') return { kind: 'number' };
  if (schema.type === 'boolean') return { kind: 'boolean' };
  if (schema.type === 'string') return { kind: 'text', longest: longestOf(schema) };
  throw new Error(`No form for ${schema.type}.`);
};

/** A value to begin with when a reader adds a field or an item. */
export const emptyOf = (shape: FieldShape): unknown => {
  if (shape.kind === 'text') return '';
  if (shape.kind === 'number') return 1;
  if (shape.kind === 'boolean') return false;
  if (shape.kind === 'choice') return shape.options[0] ?? '';
  if (shape.kind === 'list') return [];
  return Object.fromEntries(
    shape.fields
      .filter(({ optional }) => !optional)
      .map(({ key, shape: inner }) => [key, emptyOf(inner)]),
  );
};
