import * as v from 'valibot';

/** What is wrong with one parameter. Nothing the caller sent is repeated. */
export interface QueryProblem {
  kind: 'unknown-parameter' | 'repeated-parameter' | 'invalid-value' | 'missing-parameter';
  /** The parameter, when it is one of ours. */
  parameter?: string;
  message: string;
}

/** An object schema with a parameter for each key. */
export type QuerySchema = v.GenericSchema & { entries: Record<string, v.GenericSchema> };

/** The type a parameter has once optional wrappers are taken off. */
const kindOf = (schema: v.GenericSchema): string =>
  'wrapped' in schema ? kindOf(schema.wrapped as v.GenericSchema) : schema.type;

const wholeNumber = /^(?:0|[1-9]\d{0,15})$/;

/** A single parameter, from its text to the value that its schema expects. */
const decodeValue = (kind: string, text: string): unknown => {
  // Anything that is not a plain whole number stays a text, and the schema refuses it.
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (kind === 'number') return wholeNumber.test(text) ? Number(text) : text;
  return text;
};

/**
 * Reads the query of an address by the schema of its request. Lists are written `a,b,c`, or with the name
 * again for each value (also as `name[]`, which axios writes), or both ways at once.
 * All problems are collected: an unknown, repeated, missing or wrong parameter is never passed over.
 */
export const decodeQuery = <S extends QuerySchema>(
  schema: S,
  query: URLSearchParams,
): { value: v.InferOutput<S> } | { problems: QueryProblem[] } => {
  const known = Object.keys(schema.entries);
  // The same mistake in many places is told once, so that the answer stays short.
  const problems = new Map<string, QueryProblem>();
  const report = (problem: QueryProblem) => problems.set(problem.message, problem);
  const repeated = new Set<string>();
  const input: Record<string, unknown> = {};
  for (const written of new Set(query.keys())) {
    const name = written.replace(/\[\]$/, '');
    const entry = schema.entries[name];
    const isList = entry !== undefined && kindOf(entry) === 'array';
    if (!entry || !Object.hasOwn(schema.entries, name) || (name !== written && !isList)) {
      report({
        kind: 'unknown-parameter',
        message: `A parameter is not known here. Known are: ${known.join(', ')}.`,
      });
      continue;
    }
    const kind = kindOf(entry);
    if (isList) {
      const received = [...query.getAll(name), ...query.getAll(`${name}[]`)];
      input[name] = received.flatMap((text) => text.split(','));
      continue;
    }
    const [first = '', ...more] = query.getAll(name);
    if (more.length > 0) {
      repeated.add(name);
      report({
        kind: 'repeated-parameter',
        parameter: name,
        message: `\`${name}\` is given twice. Give it once.`,
      });
      continue;
    }
    input[name] = decodeValue(kind, first);
  }

  const result = v.safeParse(schema, input);
  if (result.success && problems.size === 0) return { value: result.output };
  for (const issue of result.issues ?? []) {
    const parameter = String(issue.path?.[0]?.key ?? '');
    // A repeated parameter was not read, and is not missing either.
    if (repeated.has(parameter)) continue;
    if (!(parameter in input)) {
      report({
        kind: 'missing-parameter',
        parameter,
        message: `\`${parameter}\` is missing.`,
      });
      continue;
    }
    // A pattern says nothing to whoever reads the answer; its message says how to write the value.
    const expectation =
      issue.expected && issue.type !== 'regex' ? ` Expected: ${issue.expected.slice(0, 600)}.` : '';
    const own = issue.message.startsWith('Invalid') ? '' : ` ${issue.message}`;
    report({
      kind: 'invalid-value',
      parameter,
      message: `The value of \`${parameter}\` is not one it may have.${own}${expectation}`,
    });
  }
  return { problems: [...problems.values()] };
};

/** Writes a request as the query of an address, keys in the schema's order; the reverse of `decodeQuery`. */
export const encodeQuery = <S extends QuerySchema>(
  schema: S,
  value: v.InferInput<S>,
): URLSearchParams => {
  const query = new URLSearchParams();
  const values = new Map<string, unknown>(Object.entries(value ?? {}));
  for (const name of Object.keys(schema.entries)) {
    const part = values.get(name);
    if (part !== undefined) query.set(name, Array.isArray(part) ? part.join(',') : String(part));
  }
  return query;
};
