import * as v from 'valibot';
import { RequestProblem } from './problem-response.ts';
import type { Release } from './releases/release.ts';

/** Where a list goes on. */
interface Cursor {
  /** Version of the release in which the list began. */
  version: string;
  /** First digits of its content's hash: a cursor never goes on in other data of the same version. */
  mark: string;
  /** Fingerprint of the request that it was issued for. */
  filters: string;
  /** How many items came before. */
  offset: number;
}

const cursorContent = v.strictTuple([
  v.string(),
  v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  v.string(),
  v.pipe(v.number(), v.integer(), v.minValue(0)),
]);

const base64url = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** @throws RequestProblem when the cursor is not one of ours. */
export const readCursor = (text: string): Cursor => {
  try {
    const [version, mark, filters, offset] = v.parse(
      cursorContent,
      JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/'))),
    );
    return { version, mark, filters, offset };
  } catch {
    throw new RequestProblem('invalid-cursor', [
      { parameter: 'cursor', message: 'The cursor cannot be read.' },
    ]);
  }
};

const writeCursor = ({ version, mark, filters, offset }: Cursor): string =>
  base64url(JSON.stringify([version, mark, filters, offset]));

/** First digits of a release's hash. */
const markOf = ({ dataset }: Release): string => dataset.hash.slice(0, 8);

/**
 * The meaning of the filters, by a number that goes up whenever one lets other items through than before:
 * a cursor issued under another meaning would skip or repeat items.
 */
const filterMeaning = 3;

/** Short fingerprint (32-bit FNV-1a) by which a cursor knows the filters it was issued for. */
const fingerprint = (text: string): string => {
  let hash = 0x81_1c_9d_c5;
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93);
  return (hash >>> 0).toString(36);
};

export interface Page<T> {
  items: readonly T[];
  total: number;
  /** Cursor of the next page; null on the last. */
  next: string | null;
}

/**
 * Cuts one page out of a list that does not change within a release.
 *
 * @param filters The request without cursor and limit, in canonical form.
 * @param from The release that the list is from (the cursor's own, when there is one), and how
 *   many items a page has when the request does not say.
 * @throws RequestProblem when the cursor is not one of ours or belongs to other filters.
 */
export const pageOf = <T>(
  all: readonly T[],
  request: { cursor?: string | undefined; limit?: number | undefined },
  filters: string,
  from: { release: Release; defaultLimit: number },
): Page<T> => {
  const { cursor, limit = from.defaultLimit } = request;
  const ours = fingerprint(`${filterMeaning} ${filters}`);
  let start = 0;
  if (cursor !== undefined) {
    const read = readCursor(cursor);
    if (read.filters !== ours || read.offset >= all.length)
      throw new RequestProblem('invalid-cursor', [
        { parameter: 'cursor', message: 'The cursor belongs to another request.' },
      ]);
    start = read.offset;
  }
  const end = start + limit;
  return {
    items: all.slice(start, end),
    total: all.length,
    next:
      end < all.length
        ? writeCursor({
            version: from.release.version,
            mark: markOf(from.release),
            filters: ours,
            offset: end,
          })
        : null,
  };
};

/**
 * The cursor of the page before the one that a cursor leads to; null on the first page.
 *
 * @param limit Items on a page.
 */
export const previousCursor = (cursor: string | undefined, limit: number): string | null => {
  if (cursor === undefined) return null;
  const read = readCursor(cursor);
  return read.offset === 0
    ? null
    : writeCursor({ ...read, offset: Math.max(0, read.offset - limit) });
};
