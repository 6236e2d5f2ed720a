import parseRange from 'range-parser';

/** The part of a body that a caller asked for, from byte to byte; or that there is no such part. */
type RequestedRange = { start: number; end: number } | 'unsatisfiable';

/** What a request says of the part that it wants. */
interface RangeHeaders {
  method: string | undefined;
  range: string | undefined;
  ifRange: string | undefined;
}

/**
 * The one part of a body that is asked for (RFC 9110, section 14); undefined when the whole is to be sent:
 * without `Range`, with several parts, or when the caller has the beginning of other bytes.
 */
export const requestedRange = (
  { method, range, ifRange }: RangeHeaders,
  etag: string,
  length: number,
): RequestedRange | undefined => {
  if (method !== 'GET' || range === undefined || (ifRange ?? etag) !== etag) return undefined;
  const ranges = parseRange(length, range, { combine: true });
  if (ranges === -1) return 'unsatisfiable';
  if (!Array.isArray(ranges) || ranges.type !== 'bytes' || ranges.length !== 1) return undefined;
  return ranges[0];
};

/** What `Content-Range` says of it. */
export const contentRange = (range: RequestedRange, length: number): string =>
  range === 'unsatisfiable' ? `bytes */${length}` : `bytes ${range.start}-${range.end}/${length}`;
