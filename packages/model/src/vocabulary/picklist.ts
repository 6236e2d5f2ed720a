import * as v from 'valibot';

/** A schema that accepts the keys of a vocabulary table. */
export const picklistOf = <T extends Record<string, unknown>>(table: T) =>
  v.picklist(
    // Object.keys loses the key type; the table's keys are exactly these strings.
    Object.keys(table) as (keyof T & string)[],
  );
