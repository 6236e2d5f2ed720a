import { randomUUID } from 'node:crypto';

/** What a caller or a proxy may name a request: nothing that could break a log line or a header. */
const wellFormed = /^[A-Za-z0-9._-]{8,64}$/;

/**
 * The name by which a request is found in the log: a new one, or what a proxy of ours has named it.
 *
 * @param isTrusted Whether a proxy of ours stands in front; what anybody else sends is not repeated.
 */
export const requestIdOf = (
  given: string | readonly string[] | undefined,
  isTrusted: boolean,
): string =>
  isTrusted && typeof given === 'string' && wellFormed.test(given) ? given : randomUUID();
