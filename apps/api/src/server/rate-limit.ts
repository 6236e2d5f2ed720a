import { LRUCache } from 'lru-cache';
import { serializeList } from 'structured-headers';

/** Length of the window in which requests are counted, in seconds. */
const window = 60;

/** More callers are not told apart; whoever asked longest ago is forgotten first, and nobody else. */
const mostCallers = 100_000;

/** What a request counts: one for bytes that are there, more for an answer that is made. */
export const prices = { cached: 1, light: 5, heavy: 20 } as const;

/** Points that callers from elsewhere have in a minute unless something is set: a hundred cached reads a second. */
export const defaultRate = 6000;

/** Whether a request may be answered, and what to tell the caller about it. */
export interface Verdict {
  allowed: boolean;
  headers: Readonly<Record<string, string>>;
}

/** Counts what a caller asks for. */
export type Count = (caller: string, price: number) => Verdict;

/**
 * Counts requests of each caller, by what they cost, in windows of a minute, and tells each caller what
 * is left (draft-ietf-httpapi-ratelimit-headers-11). Nothing is kept beyond the window.
 *
 * @param most Points that one caller has in a minute.
 * @param now A clock that nobody sets, in milliseconds.
 */
export const rateLimit = (most: number, now: () => number = () => performance.now()): Count => {
  const windows = new LRUCache<string, { spent: number; ends: number }>({ max: mostCallers });
  const policy = serializeList([
    [
      'caller',
      new Map([
        ['q', most],
        ['w', window],
      ]),
    ],
  ]);
  return (caller, price) => {
    const time = now();
    let own = windows.get(caller);
    if (own === undefined || time >= own.ends) {
      own = { spent: 0, ends: time + window * 1000 };
      windows.set(caller, own);
    }
    const allowed = own.spent < most;
    own.spent += price;
    const seconds = Math.max(1, Math.ceil((own.ends - time) / 1000));
    return {
      allowed,
      headers: {
        'RateLimit-Policy': policy,
        RateLimit: serializeList([
          [
            'caller',
            new Map([
              ['r', Math.max(0, most - own.spent)],
              ['t', seconds],
            ]),
          ],
        ]),
        ...(allowed ? {} : { 'Retry-After': String(seconds) }),
      },
    };
  };
};
