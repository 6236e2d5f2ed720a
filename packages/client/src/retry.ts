/** How often and how long a client tries again. */
export interface RetryOptions {
  /** Tries after the first one; 0 never tries again. */
  retries: number;
  /** Longest wait between two tries, in milliseconds. A service that asks for more is taken at its word: the client gives up. */
  longestWait: number;
}

/** Answers that may be another one a moment later. */
export const isTransient = (status: number): boolean =>
  status === 429 || status === 502 || status === 503 || status === 504;

/** Milliseconds that a Retry-After header asks for: seconds or a date (RFC 9110, section 10.2.3). */
const waitFromHeader = (header: string | null, now: number): number | undefined => {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
};

const firstWait = 250;

/**
 * Milliseconds to wait before the next try, or undefined when there is to be none.
 * Without a wish of the service, twice as long each time, and any part of that, so that
 * clients which failed together do not come back together.
 *
 * @param tries How many there were.
 */
export const waitBefore = (
  tries: number,
  retryAfter: string | null,
  { retries, longestWait }: RetryOptions,
  random: () => number = Math.random,
  now: number = Date.now(),
): number | undefined => {
  if (tries > retries) return undefined;
  const fromServer = waitFromHeader(retryAfter, now);
  if (fromServer !== undefined) return fromServer > longestWait ? undefined : fromServer;
  return random() * Math.min(longestWait, firstWait * 2 ** (tries - 1));
};

/** Waits, or stops waiting when the signal says so. Never rejects. */
export const wait = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
    return undefined;
  });
