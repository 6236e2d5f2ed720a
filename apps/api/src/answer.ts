import { openHeaders } from './security-headers.ts';

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Strong validator of a body: the first 128 bits of its SHA-256. */
const etagOf = async (body: string): Promise<string> =>
  `"${hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))).slice(0, 32)}"`;

/** What stands between the quotes of a strong validator; undefined when there is none. */
export const nameOf = (etag: string | null): string | undefined => /^"(.+)"$/.exec(etag ?? '')?.[1];

/** Whether an If-None-Match header names this validator (RFC 9110, section 13.1.2). */
export const names = (header: string | null | undefined, etag: string): boolean =>
  header === '*' ||
  (header
    ?.split(',')
    .map((part) => part.trim().replace(/^W\//, ''))
    .includes(etag) ??
    false);

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
  const etag = await etagOf(body);
  const all = { ...openHeaders, ...headers, ETag: etag };
  if (status === 200 && names(request.headers.get('If-None-Match'), etag))
    return new Response(null, { status: 304, headers: all });
  return new Response(body, { status, headers: all });
};
