/** A whole answer, ready to be written. */
export interface Kept {
  /** Names and values in turn, as `writeHead` takes them fastest. */
  headers: readonly string[];
  etag: string;
  body: Buffer;
}

/** Reads a header of the request at hand, by its name in lower case. */
type Ask = (name: string) => string | undefined;

/** Answers that were given before, by address and by the request headers they vary with. */
export interface ByteTable {
  find: (url: string, ask: Ask) => Kept | undefined;
  /** @param vary Names of request headers, in lower case, that the answer depends on. */
  keep: (url: string, vary: readonly string[], ask: Ask, kept: Kept) => void;
}

/** Longer answers are made each time, in bytes. */
const longest = 2_000_000;

const keyOf = (url: string, vary: readonly string[], ask: Ask): string => {
  let key = url;
  for (const name of vary) key += `\n${ask(name) ?? ''}`;
  return key;
};

/** What an entry takes, its key and its headers included. */
const sizeOf = (key: string, { body }: Kept): number => body.length + 2 * key.length + 4000;

/**
 * A table that holds answers up to a sum of bytes, then lets go of the oldest, so that nobody can
 * fill the memory with addresses.
 */
export const createByteTable = (mostBytes = 32_000_000): ByteTable => {
  const kept = new Map<string, Kept>();
  /** What each address varies with; answers of one address agree on that. */
  const varies = new Map<string, readonly string[]>();
  let bytes = 0;

  return {
    find: (url, ask) => {
      const vary = varies.get(url);
      return vary && kept.get(keyOf(url, vary, ask));
    },
    keep: (url, vary, ask, answer) => {
      if (answer.body.length > longest) return;
      const key = keyOf(url, vary, ask);
      if (kept.has(key)) return;
      varies.set(url, vary);
      kept.set(key, answer);
      bytes += sizeOf(key, answer);
      for (const [oldest, old] of kept) {
        if (bytes <= mostBytes) break;
        kept.delete(oldest);
        varies.delete(oldest.split('\n')[0] ?? '');
        bytes -= sizeOf(oldest, old);
      }
    },
  };
};
