import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { blindToken, plansOfToken, seedOf, seeds } from './blind-token.ts';

const seed = fc.integer({ min: 0, max: seeds - 1 });
const plans = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{2,12}$/), {
  minLength: 2,
  maxLength: 6,
});

test('a token stands for its plans, whatever order they were given in', () => {
  fc.assert(
    fc.property(plans, seed, (ids, n) => {
      const token = blindToken(ids, n);
      expect(plansOfToken(token)?.toSorted()).toEqual(ids.toSorted());
      expect(blindToken(ids.toReversed(), n)).toBe(token);
      expect(token).toMatch(/^[\w-]+$/);
    }),
  );
});

test('the seed decides the order, and each order comes about as often', () => {
  const first = Array.from(
    { length: seeds / 8 },
    (_, n) => plansOfToken(blindToken(['cn-2025', 'us-2025'], n * 8))?.[0],
  );
  const share = first.filter((id) => id === 'us-2025').length / first.length;
  expect(share).toBeGreaterThan(0.45);
  expect(share).toBeLessThan(0.55);
});

test('no plan can be read off a token', () => {
  for (let n = 0; n < seeds; n += 997) {
    const token = blindToken(['cn-2025', 'us-2025'], n);
    expect(`${token} ${atob(token.replaceAll('-', '+').replaceAll('_', '/'))}`).not.toMatch(
      /cn-|us-|2025/,
    );
  }
});

test('what is no token is refused and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect([undefined, 'object']).toContain(
        typeof plansOfToken(text) === 'object' ? 'object' : undefined,
      );
    }),
  );
  for (const text of ['', '!', 'AA', 'AAAA', 'us-2025']) expect(plansOfToken(text)).toBeUndefined();
});

test('a text always gives the same seed, within bounds', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(seedOf(text)).toBe(seedOf(text));
      expect(seedOf(text)).toBeGreaterThanOrEqual(0);
      expect(seedOf(text)).toBeLessThan(seeds);
    }),
  );
});
