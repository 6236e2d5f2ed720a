const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 as 64 hexadecimal digits. */
export const sha256Of = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', bytes));

/**
 * Strong validator of a body: the first 128 bits of its SHA-256, and how the bytes are encoded, since
 * a strong validator stands for bytes (RFC 9110, section 8.8.3).
 */
export const etagOf = (sha256: string, encoding = 'identity'): string =>
  `"${sha256.slice(0, 32)}${encoding === 'identity' ? '' : `-${encoding}`}"`;

/** What stands between the quotes of a strong validator; undefined when there is none. */
export const opaqueTagOf = (etag: string | null): string | undefined =>
  /^"(.+)"$/.exec(etag ?? '')?.[1];

/** Whether an If-None-Match header names this validator (RFC 9110, section 13.1.2). */
export const etagMatches = (ifNoneMatch: string | null | undefined, etag: string): boolean =>
  // Most name the one that they were given.
  ifNoneMatch === etag ||
  ifNoneMatch === '*' ||
  (ifNoneMatch
    ?.split(',')
    .map((part) => part.trim().replace(/^W\//, ''))
    .includes(etag) ??
    false);
