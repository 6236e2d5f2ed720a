import { answerSchema, decodeQuery, operations, problem, type Operation } from '@parley/contract';
import * as v from 'valibot';

const requested = v.object({ fields: v.optional(v.array(v.string())) });

const operationAt = (pathname: string): Operation | undefined =>
  Object.values<Operation>(operations).find(({ path }) =>
    new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  );

/**
 * Holds an answer to the contract: found data to the schema of its operation, with nothing beyond it,
 * and what is not found to the shape of a problem. Other answers pass.
 *
 * @throws Error when the contract says something else.
 */
export const holdToContract = async (address: string, response: Response): Promise<void> => {
  const type = response.headers.get('Content-Type') ?? '';
  if (type.startsWith('application/problem+json')) {
    const body: unknown = await response.json().catch(() => undefined);
    // A HEAD request is told the status alone.
    if (body !== undefined) v.parse(v.strictObject(problem.entries), body);
    return;
  }
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const operation = operationAt(pathname);
  if (response.status !== 200 || !operation || !type.startsWith('application/json')) return;
  const body: unknown = await response.json().catch(() => undefined);
  if (body === undefined) return;
  const decoded = decodeQuery(operation.query, searchParams);
  const { fields } = 'value' in decoded ? v.parse(requested, decoded.value) : {};
  const parsed = v.parse(answerSchema(operation, fields), body);
  // Parsing drops what the contract does not know.
  if (JSON.stringify(parsed).length !== JSON.stringify(body).length)
    throw new Error(`${pathname} answers with more than the contract says.`);
};
