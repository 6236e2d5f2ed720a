import { problem } from '@parley/contract';
import * as v from 'valibot';
import type { Failure, Result } from './result.ts';
import { isTransient, wait, waitBefore, type RetryOptions } from './retry.ts';

/** How requests are sent. */
export interface Transport extends RetryOptions {
  fetch: (url: URL, init: RequestInit) => Promise<Response>;
  /** Longest time for one try, answer included, in milliseconds. */
  timeout: number;
}

interface Try<T> {
  result: Result<T>;
  /** Whether another try may end otherwise. */
  transient: boolean;
  retryAfter: string | null;
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const notUnderstood = (status: number, message: string): Result<never> => ({
  ok: false,
  failure: { kind: 'not-understood', status, message },
});

/** Reads an answer whose whole body has arrived. */
const read = <S extends v.GenericSchema>(
  response: Response,
  text: string,
  schema: S,
): Result<v.InferOutput<S>> => {
  const { status } = response;
  const body = parseJson(text);
  if (status !== 200) {
    const problemBody = v.safeParse(problem, body);
    return problemBody.success
      ? { ok: false, failure: { kind: 'problem', status, problem: problemBody.output } }
      : notUnderstood(status, 'The answer is neither found data nor a problem.');
  }
  if (body === undefined) return notUnderstood(status, 'The answer is not JSON.');
  const parsed = v.safeParse(schema, body);
  if (parsed.success)
    return {
      ok: true,
      value: parsed.output,
      dataVersion: response.headers.get('X-Data-Version') ?? '',
    };
  const [issue] = parsed.issues;
  return notUnderstood(
    status,
    `The answer is not what this version of the client knows, at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`,
  );
};

const failed = (failure: Failure, transient: boolean): Try<never> => ({
  result: { ok: false, failure },
  transient,
  retryAfter: null,
});

const tryOnce = async <S extends v.GenericSchema>(
  url: URL,
  schema: S,
  { fetch, timeout }: Transport,
  signal: AbortSignal | undefined,
): Promise<Try<v.InferOutput<S>>> => {
  const late = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json' },
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    const result = read(response, await response.text(), schema);
    return {
      result,
      transient: isTransient(response.status),
      retryAfter: response.headers.get('Retry-After'),
    };
  } catch (cause) {
    if (signal?.aborted) return failed({ kind: 'aborted' }, false);
    if (late.aborted) return failed({ kind: 'timeout' }, true);
    return failed({ kind: 'unreachable', cause }, true);
  }
};

/**
 * Asks for one address, again where that can help: everything in the API can be asked twice.
 *
 * @param schema What a good answer looks like.
 */
export const sendRequest = async <S extends v.GenericSchema>(
  url: URL,
  schema: S,
  transport: Transport,
  signal: AbortSignal | undefined,
): Promise<Result<v.InferOutput<S>>> => {
  for (let tries = 1; ; tries += 1) {
    const { result, transient, retryAfter } = await tryOnce(url, schema, transport, signal);
    const pause = transient ? waitBefore(tries, retryAfter, transport) : undefined;
    if (pause === undefined) return result;
    await wait(pause, signal);
    if (signal?.aborted) return { ok: false, failure: { kind: 'aborted' } };
  }
};
