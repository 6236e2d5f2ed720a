import { openHeaders } from './security-headers.ts';

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 as 64 hexadecimal digits. */
export const sha256Of = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', bytes));

/** Strong validator of a body: the first 128 bits of its SHA-256. */
const etagOf = (sha256: string): string => `"${sha256.slice(0, 32)}"`;

/** What stands between the quotes of a strong validator; undefined when there is none. */
export const nameOf = (etag: string | null): string | undefined => /^"(.+)"$/.exec(etag ?? '')?.[1];

/** Whether an If-None-Match header names this validator (RFC 9110, section 13.1.2). */
export const names = (header: string | null | undefined, etag: string): boolean =>
  // Most name the one that they were given.
  header === etag ||
  header === '*' ||
  (header
    ?.split(',')
    .map((part) => part.trim().replace(/^W\//, ''))
    .includes(etag) ??
    false);

/** Bytes whose hash is known, or 304 with the same headers when the caller has them already. */
export const conditionalBytes = (
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
  sha256: string,
  headers: Readonly<Record<string, string>>,
  status = 200,
): Response => {
  const etag = etagOf(sha256);
  const all = { ...openHeaders, ...headers, ETag: etag };
  if (status === 200 && names(request.headers.get('If-None-Match'), etag))
    return new Response(null, { status: 304, headers: all });
  return new Response(bytes, { status, headers: all });
};

/**
 * A body with its validator, or 304 with the same headers when the caller has it already.
 * Every header is there from the start: to touch them later costs most of the speed.
 */
export const conditional = async (
  request: Request,
  body: string,
  headers: Readonly<Record<string, string>>,
  status = 200,
): Promise<Response> => {
  const bytes = new TextEncoder().encode(body);
  return conditionalBytes(request, bytes, await sha256Of(bytes), headers, status);
};
