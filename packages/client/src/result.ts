import type { ProblemBody } from '@parley/contract';

/** Why there is no answer. */
export type Failure =
  /** The service says what is wrong with the request, or that it cannot answer now (RFC 9457). */
  | { kind: 'problem'; status: number; problem: ProblemBody }
  /** An answer that is no Parley's: a proxy's page, another service, or one of another version. */
  | { kind: 'not-understood'; status: number; message: string }
  /** No answer, or half of one. */
  | { kind: 'unreachable'; cause: unknown }
  /** No answer in the time that was given. */
  | { kind: 'timeout' }
  /** Given up by the caller's own signal. */
  | { kind: 'aborted' };

/** What a request comes to. Nothing is thrown. */
export type Result<T> =
  | {
      ok: true;
      value: T;
      /** Release of the data that answered. */
      dataVersion: string;
    }
  | { ok: false; failure: Failure };

const messageOf = (failure: Failure): string => {
  switch (failure.kind) {
    case 'problem':
      return [
        `${failure.status} ${failure.problem.title}. ${failure.problem.detail}`,
        ...(failure.problem.errors ?? []).map(({ message }) => message),
      ].join(' ');
    case 'not-understood':
      return `${failure.status}: ${failure.message}`;
    case 'unreachable':
      return 'The service could not be reached.';
    case 'timeout':
      return 'The service did not answer in time.';
    case 'aborted':
      return 'The request was aborted.';
  }
};

/** A failure, for callers who would rather catch it. */
export class ParleyError extends Error {
  override name = 'ParleyError';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(
      messageOf(failure),
      failure.kind === 'unreachable' ? { cause: failure.cause } : undefined,
    );
    this.failure = failure;
  }
}

/**
 * The value of a result.
 *
 * @throws ParleyError when there is none.
 */
export const requireValue = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new ParleyError(result.failure);
};
