/** What is used here of a valibot schema; every schema of the corpus has this shape. */
interface AnySchema {
  type: string;
  wrapped?: AnySchema;
  item?: AnySchema;
  entries?: Record<string, AnySchema>;
  options?: readonly unknown[];
  pipe?: readonly { type?: string; requirement?: unknown }[];
}

/** How a value is written in a form. */
export type FieldShape =
  | { kind: 'text'; longest: number | undefined }
  | { kind: 'number' }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'list'; item: FieldShape }
  | { kind: 'group'; fields: readonly GroupField[] };

interface GroupField {
  key: string;
  /** Whether the field may be left out. */
  optional: boolean;
  shape: FieldShape;
}

const longestOf = ({ pipe = [] }: AnySchema): number | undefined => {
  const { requirement } = pipe.find(({ type }) => type === 'max_length') ?? {};
  return typeof requirement === 'number' ? requirement : undefined;
};

/**
 * The form of a schema, so that forms follow the model.
 *
 * @throws Error for a kind of schema that no form is known for.
 */
export const shapeOf = (schema: AnySchema): FieldShape => {
  if (schema.wrapped) return shapeOf(schema.wrapped);
  if (schema.entries)
    return {
      kind: 'group',
      fields: Object.entries(schema.entries).map(([key, entry]) => ({
        key,
        optional: entry.type === 'optional',
        shape: shapeOf(entry),
      })),
    };
  if (schema.item) return { kind: 'list', item: shapeOf(schema.item) };
  if (schema.options) return { kind: 'choice', options: schema.options.map(String) };
  if (schema.type === 'number') return { kind: 'number' };
  if (schema.type === 'string') return { kind: 'text', longest: longestOf(schema) };
  throw new Error(`No form for ${schema.type}.`);
};

/** A value to begin with when a reader adds a field or an item. */
export const emptyOf = (shape: FieldShape): unknown => {
  if (shape.kind === 'text') return '';
  if (shape.kind === 'number') return 1;
  if (shape.kind === 'choice') return shape.options[0] ?? '';
  if (shape.kind === 'list') return [];
  return Object.fromEntries(
    shape.fields
      .filter(({ optional }) => !optional)
      .map(({ key, shape: inner }) => [key, emptyOf(inner)]),
  );
};
