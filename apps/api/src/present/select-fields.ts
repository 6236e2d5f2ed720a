import { expandedField, identityOf, thingOf, type Operation } from '@parley/contract';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const only = (thing: unknown, selected: ReadonlySet<string>): unknown =>
  isObject(thing)
    ? Object.fromEntries(Object.entries(thing).filter(([name]) => selected.has(name)))
    : thing;

/**
 * Leaves the fields that were asked for, and the one by which a thing is known, in the one thing
 * or in every item of the list that an operation answers with.
 */
export const selectFields = (
  operation: Operation,
  answer: object,
  fields: readonly string[] | undefined,
): object => {
  if (fields === undefined) return answer;
  const thing = thingOf(operation);
  const selected = new Set([identityOf(thing), expandedField, ...fields]);
  if (thing === operation.response)
    return Object.fromEntries(Object.entries(answer).filter(([name]) => selected.has(name)));
  return {
    ...answer,
    ...('items' in answer && Array.isArray(answer.items)
      ? { items: answer.items.map((item) => only(item, selected)) }
      : {}),
  };
};
