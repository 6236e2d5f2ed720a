import { serializeList } from 'structured-headers';

/** Length of the window in which requests are counted, in seconds. */
const window = 60;

/** More callers than these are not told apart within one window. */
const mostCallers = 100_000;

/** Whether a request may be answered, and what to tell the caller about it. */
export interface Verdict {
  allowed: boolean;
  headers: Readonly<Record<string, string>>;
}

/**
 * Counts requests of each caller in windows of a minute, and tells each caller what is left
 * (draft-ietf-httpapi-ratelimit-headers-11). Nothing is kept beyond the window.
 *
 * @param most Requests that one caller may make in a minute.
 * @param now A clock that nobody sets, in milliseconds.
 */
export const rateLimit = (most: number, now: () => number = () => performance.now()) => {
  let counts = new Map<string, number>();
  let ends = 0;
  const policy = serializeList([
    [
      'caller',
      new Map([
        ['q', most],
        ['w', window],
      ]),
    ],
  ]);
  return (caller: string): Verdict => {
    const time = now();
    if (time >= ends || counts.size >= mostCallers) {
      counts = new Map();
      ends = time + window * 1000;
    }
    const count = (counts.get(caller) ?? 0) + 1;
    counts.set(caller, count);
    const seconds = Math.max(1, Math.ceil((ends - time) / 1000));
    const allowed = count <= most;
    return {
      allowed,
      headers: {
        'RateLimit-Policy': policy,
        RateLimit: serializeList([
          [
            'caller',
            new Map([
              ['r', Math.max(0, most - count)],
              ['t', seconds],
            ]),
          ],
        ]),
        ...(allowed ? {} : { 'Retry-After': String(seconds) }),
      },
    };
  };
};
