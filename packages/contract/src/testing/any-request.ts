import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import * as fc from 'fast-check';
import * as v from 'valibot';
import type { Operation } from '../operations.ts';

/** Any text that a URL can carry: everything but halves of surrogate pairs. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
  fc.constantFrom('电网 AI', 'a,b', '%2C', '100% + 1 & 2 = ?', ' 5', '__proto__', '$&'),
);

/** Values that a JSON Schema describes, of the kinds that parameters have. */
const valuesOf = (shape: JsonSchema): fc.Arbitrary<unknown> => {
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if (shape.type === 'boolean') return fc.boolean();
  if (shape.type === 'integer')
    return fc.integer({ min: shape.minimum ?? -1000, max: shape.maximum ?? 1000 });
  if (shape.type === 'array' && typeof shape.items === 'object' && !Array.isArray(shape.items))
    return fc.array(valuesOf(shape.items), {
      minLength: shape.minItems ?? 0,
      maxLength: shape.maxItems ?? 10,
    });
  if (shape.type === 'string')
    return shape.pattern === undefined ? anyText : fc.stringMatching(new RegExp(shape.pattern));
  throw new Error(`Say here how to make values of ${JSON.stringify(shape)}.`);
};

/**
 * Requests that an operation accepts, each with some of its optional parameters.
 *
 * @throws Error when a parameter is of a kind that no operation had before.
 */
export const anyRequest = ({ query }: Operation) => {
  const entries = Object.entries<v.GenericSchema>(query.entries);
  const parameters = entries.map(([name, schema]) => {
    const values = valuesOf(toJsonSchema(schema, { errorMode: 'ignore' }));
    // JSON Schema cannot say everything that a schema checks.
    return [name, values.filter((value) => v.is(schema, value))] as const;
  });
  const requiredKeys = entries
    .filter(([, schema]) => schema.type !== 'optional')
    .map(([name]) => name);
  return fc
    .record(Object.fromEntries(parameters), { requiredKeys })
    .map((request) => v.parse(query, request));
};
