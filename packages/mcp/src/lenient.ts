import type * as v from 'valibot';

type ObjectSchema = v.GenericSchema & { entries: Record<string, v.GenericSchema> };

/** The type of an argument without what says that it may be left out. */
const kindOf = (schema: v.GenericSchema): string =>
  // Whatever wraps a schema has it there.
  'wrapped' in schema ? kindOf(schema.wrapped as v.GenericSchema) : schema.type;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const arrayIn = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : text;
  } catch {
    return text;
  }
};

const understood = (kind: string, value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  if (kind === 'number') return /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (kind === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  if (kind === 'array') {
    const read = arrayIn(value);
    return Array.isArray(read) ? read : [value];
  }
  return value;
};

/**
 * Arguments as clients are known to send them, read by what is plainly meant: a number in digits, null or an
 * empty text for what is left out, a list as its JSON text or as its only item. The schema then judges them.
 */
export const lenient = (schema: ObjectSchema, input: unknown): unknown => {
  if (input === undefined || input === null) return {};
  if (!isObject(input)) return input;
  return Object.fromEntries(
    Object.entries(input).flatMap(([name, value]): [string, unknown][] => {
      const entry = Object.hasOwn(schema.entries, name) ? schema.entries[name] : undefined;
      if (!entry) return [[name, value]];
      const isLeftOut = value === null || value === undefined || value === '';
      if (isLeftOut && 'wrapped' in entry) return [];
      return [[name, understood(kindOf(entry), value)]];
    }),
  );
};
