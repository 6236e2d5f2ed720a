import { randomUUID } from 'node:crypto';

/** What a caller or a proxy may name a request: nothing that could break a log line or a header. */
const wellFormed = /^[A-Za-z0-9._-]{8,64}$/;

/** The name by which a request is found in the log: the caller's own, or a new one. */
export const requestIdOf = (given: string | readonly string[] | undefined): string =>
  typeof given === 'string' && wellFormed.test(given) ? given : randomUUID();
