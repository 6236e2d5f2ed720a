/** Numbers from 0 up to 1 that follow from a seed (mulberry32, by Tommy Ettinger, public domain). */
const numbersOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** How many seeds there are; a seed takes two bytes. */
export const seeds = 2 ** 16;

const masked = (bytes: Uint8Array, seed: number): Uint8Array => {
  const next = numbersOf(seed);
  return bytes.map((byte) => byte ^ Math.floor(next() * 256));
};

/**
 * The part of a blind reading's address that stands for its plans. It is no secret: it keeps
 * the plans from being read off the address, and fixes the order in which they stand.
 *
 * @param plans Ids, in any order.
 * @param seed A whole number below `seeds`.
 */
export const blindToken = (plans: readonly string[], seed: number): string => {
  const bytes = masked(new TextEncoder().encode(plans.toSorted().join(',')), seed);
  return btoa(String.fromCodePoint(seed >> 8, seed & 255, ...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
};

/** The plans that a token stands for, in the order in which its seed puts them; undefined when it is none. */
export const plansOfToken = (token: string): string[] | undefined => {
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(
      atob(token.replaceAll('-', '+').replaceAll('_', '/')),
      (character) => character.codePointAt(0) ?? 0,
    );
  } catch {
    return undefined;
  }
  const [high, low, ...rest] = bytes;
  if (high === undefined || low === undefined) return undefined;
  const seed = high * 256 + low;
  const plans = new TextDecoder().decode(masked(Uint8Array.from(rest), seed)).split(',');
  if (plans.length < 2 || !plans.every((id) => /^[a-z0-9][a-z0-9-]{0,60}$/.test(id)))
    return undefined;
  // Shuffled (Fisher and Yates) by numbers that the mask did not use.
  const next = numbersOf(~seed);
  for (let last = plans.length - 1; last > 0; last -= 1) {
    const place = Math.floor(next() * (last + 1));
    [plans[last], plans[place]] = [plans[place] ?? '', plans[last] ?? ''];
  }
  return plans;
};

/** A seed that follows from a text, for pages that are made before anybody reads them. */
export const seedOf = (text: string): number => {
  let seed = 0;
  for (const character of text) seed = (seed * 31 + (character.codePointAt(0) ?? 0)) % seeds;
  return seed;
};
