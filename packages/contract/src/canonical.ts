import * as v from 'valibot';
import type { QuerySchema } from './query-codec.ts';

/** Marks a list parameter whose order and repetitions mean nothing; stands in the OpenAPI document. */
export const inAnyOrder = { 'x-any-order': true } as const;

const isInAnyOrder = (schema: v.GenericSchema | undefined): boolean => {
  if (!schema) return false;
  if ('wrapped' in schema) return isInAnyOrder(schema.wrapped as v.GenericSchema);
  return v.getMetadata(schema)['x-any-order'] === true;
};

/**
 * The one form of all requests that mean the same: values of a filter sorted, each once.
 * What is asked in this form has one address, so that caches keep it once.
 */
export const canonicalRequest = <S extends QuerySchema>(
  schema: S,
  request: v.InferOutput<S>,
): v.InferOutput<S> =>
  Object.fromEntries(
    Object.entries(request ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [
        name,
        Array.isArray(value) && isInAnyOrder(schema.entries[name])
          ? [...new Set(value)].toSorted()
          : value,
      ]),
    // Keys and types of values are those of the request.
  ) as v.InferOutput<S>;
