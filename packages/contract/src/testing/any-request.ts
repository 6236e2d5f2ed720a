import { evidenceStates, forceClasses, languages, relationTypes } from '@parley/provisions';
import * as fc from 'fast-check';
import * as v from 'valibot';
import type { Operation } from '../operations.ts';

const anyId = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/), {
    minLength: 1,
    maxLength: 3,
  })
  .map((levels) => levels.join('.'));

const listOf = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 50 });

const keysOf = (table: object) => listOf(fc.constantFrom(...Object.keys(table)));

/** Any text that a URL can carry: everything but halves of surrogate pairs. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
    fc.constantFrom('电网 AI', 'a,b', '%2C', '100% + 1 & 2 = ?', ' 5', '__proto__', '$&'),
  )
  .filter((text) => text.length <= 200);

/** Values of every parameter of the API, by name. */
const valuesOf: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  actor: listOf(anyId),
  cursor: anyText,
  evidence: keysOf(evidenceStates),
  force: keysOf(forceClasses),
  group: listOf(anyId),
  instrument: listOf(anyId),
  kind: listOf(fc.constantFrom('plan', 'agreed-text')),
  lang: fc.constantFrom(...languages),
  limit: fc.integer({ min: 1, max: 200 }),
  plan: listOf(anyId),
  plans: fc.uniqueArray(anyId, { minLength: 2, maxLength: 6 }),
  q: anyText,
  relation: keysOf(relationTypes),
  scope: listOf(fc.constantFrom('domestic', 'international', 'both', 'not-established')),
  topic: listOf(anyId),
};

/**
 * Requests that an operation accepts, each with some of its optional parameters.
 *
 * @throws Error when the operation has a parameter that is not in the table above.
 */
export const anyRequest = ({ query }: Operation) => {
  const entries = Object.entries<v.GenericSchema>(query.entries);
  const parameters = entries.map(([name]) => {
    const values = valuesOf[name];
    if (!values) throw new Error(`Add values of \`${name}\` to ${import.meta.url}.`);
    return [name, values] as const;
  });
  const requiredKeys = entries
    .filter(([, schema]) => schema.type !== 'optional')
    .map(([name]) => name);
  return fc
    .record(Object.fromEntries(parameters), { requiredKeys })
    .map((request) => v.parse(query, request));
};
