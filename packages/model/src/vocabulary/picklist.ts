import * as v from 'valibot';

/** The codes of a vocabulary, in its order. */
export const codesOf = <T extends Record<string, unknown>>(table: T) =>
  // Object.keys loses the key type; the table's keys are exactly these strings.
  Object.keys(table) as (keyof T & string)[];

/** A schema that accepts the codes of a vocabulary. */
export const picklistOf = <T extends Record<string, unknown>>(table: T) =>
  v.picklist(codesOf(table));
