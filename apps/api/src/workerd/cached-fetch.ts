import { canonicalAddress } from '../canonical-address.ts';
import { etagMatches } from '../middleware/etag.ts';
import { contentRange, requestedRange } from '../middleware/requested-range.ts';
import { createResponseCache } from '../middleware/response-cache.ts';
import type { Releases } from '../releases/releases.ts';

interface Entry {
  headers: Headers;
  body: ArrayBuffer;
}

/** A Worker has 128 MB for code, data and everything else. */
const maxBytes = 16_000_000;

/**
 * Answers reads from a cache in front of the app. The platform compresses what is sent, and sends
 * requests for hosts of this Worker alone.
 *
 * @param base Path that every address from the root of the host begins with.
 */
export const cachedFetch = (
  fetch: (request: Request, requestId: string) => Response | Promise<Response>,
  releases: Releases,
  base: string,
): ((request: Request, requestId: string) => Promise<Response>) => {
  const cache = createResponseCache<Entry>({
    releases,
    base,
    maxBytes,
    sizeOf: ({ body }) => body.byteLength + 4000,
  });

  return async (request, requestId) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return fetch(request, requestId);
    const { host, pathname, search } = new URL(request.url);
    const wanted = {
      address: canonicalAddress(pathname + search),
      host,
      accept: request.headers.get('Accept') ?? undefined,
      acceptLanguage: request.headers.get('Accept-Language') ?? undefined,
      encoding: 'identity',
    };
    let entry = cache.get(wanted);
    if (!entry) {
      const response = await fetch(
        new Request(new URL(wanted.address, request.url), request),
        requestId,
      );
      const isPublic = response.headers.get('Cache-Control')?.startsWith('public') === true;
      if (response.status !== 200 || !isPublic) return response;
      entry = { headers: response.headers, body: await response.arrayBuffer() };
      cache.set(wanted, entry.headers, entry);
    }
    const { headers, body } = entry;
    if (etagMatches(request.headers.get('If-None-Match'), headers.get('ETag') ?? ''))
      return new Response(null, { status: 304, headers });
    const range = headers.has('Accept-Ranges')
      ? requestedRange(
          {
            method: request.method,
            range: request.headers.get('Range') ?? undefined,
            ifRange: request.headers.get('If-Range') ?? undefined,
          },
          headers.get('ETag') ?? '',
          body.byteLength,
        )
      : undefined;
    if (range === undefined)
      return new Response(request.method === 'HEAD' ? null : body, { headers });
    const partial = new Headers(headers);
    partial.set('Content-Range', contentRange(range, body.byteLength));
    return range === 'unsatisfiable'
      ? new Response(null, { status: 416, headers: partial })
      : new Response(body.slice(range.start, range.end + 1), { status: 206, headers: partial });
  };
};
