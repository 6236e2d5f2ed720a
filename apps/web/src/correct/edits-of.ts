import type { FieldEdit } from '@parley/model';
import type { FieldShape } from './field-shape.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What must be changed in a file to bring one value to another, field by field, so that everything
 * else in the file stays as it was written.
 *
 * @param shape The form that both values follow; a new field stands where it has it.
 */
export const editsOf = (
  before: Fields,
  after: Fields,
  shape: FieldShape,
  path: readonly string[] = [],
): FieldEdit[] => {
  const fields = shape.kind === 'group' ? shape.fields : [];
  return fields.flatMap(({ key, shape: inner }, index): FieldEdit[] => {
    const [old, now] = [before[key], after[key]];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    if (isFields(old) && isFields(now)) return editsOf(old, now, inner, [...path, key]);
    const neighbour = fields
      .slice(0, index)
      .findLast((field) => after[field.key] !== undefined)?.key;
    return [
      {
        path: [...path, key],
        value: now,
        ...(neighbour === undefined ? {} : { after: neighbour }),
      },
    ];
  });
};
