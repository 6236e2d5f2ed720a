const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/** Bounds of a JSON document. */
export interface JsonBounds {
  /** Arrays and objects that may be open at a time. */
  levels: number;
  /** Arrays, objects and commas: at least half as many as there are values. */
  parts: number;
}

/**
 * Which bound a JSON document exceeds, if any. Asked before it is parsed, since small text can make
 * large values (`{},{},…` takes twenty times its length) and each open level takes 200 bytes outside of any
 * limit of the heap.
 *
 * @param bytes JSON in UTF-8; whether it is JSON is not checked.
 */
export const exceededBound = (
  { levels, parts }: JsonBounds,
  bytes: Uint8Array,
): keyof JsonBounds | undefined => {
  let depth = 0;
  let count = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isText) {
      if (byte === backslash) at += 1;
      else if (byte === quote) isText = false;
    } else if (byte === quote) isText = true;
    else if (byte === comma) count += 1;
    else if (opening.has(byte)) {
      depth += 1;
      count += 1;
    } else if (closing.has(byte)) depth -= 1;
    if (depth > levels) return 'levels';
    if (count > parts) return 'parts';
  }
  return undefined;
};
