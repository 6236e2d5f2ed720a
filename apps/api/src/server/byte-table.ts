/** Reads a header of the request at hand, by its name in lower case. */
type Ask = (name: string) => string | undefined;

/** Answers that were given before, by address and by the request headers they vary with. */
export interface ByteTable<T> {
  find: (url: string, ask: Ask) => T | undefined;
  /** @param vary Names of request headers, in lower case, that answers at this address depend on. */
  keep: (url: string, vary: readonly string[], ask: Ask, answer: T) => void;
}

/** Longer answers are made each time, in bytes. */
const longest = 8_000_000;

/** More forms of one address are not kept: whoever asks chooses headers freely. */
const mostForms = 24;

/** What is kept for one address. */
interface Place<T> {
  vary: readonly string[];
  forms: { asked: readonly (string | undefined)[]; answer: T; bytes: number }[];
}

/**
 * A table that holds answers up to a sum of bytes, then lets go of the oldest addresses, so that
 * nobody can fill the memory with addresses.
 *
 * @param sizeOf What an answer takes, in bytes.
 */
export const createByteTable = <T>(
  sizeOf: (answer: T) => number,
  mostBytes = 32_000_000,
): ByteTable<T> => {
  const places = new Map<string, Place<T>>();
  let held = 0;

  const find = (url: string, ask: Ask): T | undefined => {
    const place = places.get(url);
    if (place === undefined) return undefined;
    const asked = place.vary.map(ask);
    return place.forms.find((form) => form.asked.every((value, at) => value === asked[at]))?.answer;
  };

  const forget = (url: string, { forms }: Place<T>): void => {
    places.delete(url);
    for (const { bytes } of forms) held -= bytes;
  };

  const keep: ByteTable<T>['keep'] = (url, vary, ask, answer) => {
    const asked = vary.map(ask);
    const bytes = sizeOf(answer) + 2 * url.length + 2 * asked.join('').length;
    if (bytes > longest || find(url, ask) !== undefined) return;
    const place = places.get(url) ?? { vary, forms: [] };
    places.set(url, place);
    place.forms.push({ asked, answer, bytes });
    held += bytes;
    if (place.forms.length > mostForms) held -= place.forms.shift()?.bytes ?? 0;
    for (const [oldest, old] of places) {
      if (held <= mostBytes) break;
      forget(oldest, old);
    }
  };

  return { find, keep };
};
