import * as v from 'valibot';
import { expandedField, identityOf } from './identity.ts';
import type { Operation } from './operations/operation.ts';

type ObjectSchema = v.GenericSchema & { entries: Record<string, v.GenericSchema> };

const isObject = (schema: v.GenericSchema): schema is ObjectSchema => 'entries' in schema;

const only = (thing: v.GenericSchema, fields: readonly string[]): v.GenericSchema => {
  if (!isObject(thing)) return thing;
  const selected = new Set([identityOf(thing), expandedField, ...fields]);
  return v.object(
    Object.fromEntries(Object.entries(thing.entries).filter(([name]) => selected.has(name))),
  );
};

/** The schema of the things that an operation answers with: the items of a list, or the one thing. */
export const thingOf = ({ response }: Pick<Operation, 'response'>): v.GenericSchema => {
  const items = isObject(response) ? response.entries['items'] : undefined;
  return items && 'item' in items ? (items.item as v.GenericSchema) : response;
};

/**
 * The schema of the answer to a request. With `fields`, things carry these and their id alone;
 * without, it is the operation's `response`.
 */
export const answerSchema = (
  operation: Pick<Operation, 'response'>,
  fields?: readonly string[],
): v.GenericSchema => {
  const { response } = operation;
  if (fields === undefined) return response;
  const thing = thingOf(operation);
  if (thing === response || !isObject(response)) return only(response, fields);
  return v.object({ ...response.entries, items: v.array(only(thing, fields)) });
};
