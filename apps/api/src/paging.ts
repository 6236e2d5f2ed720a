import * as v from 'valibot';
import { RequestProblem } from './problem-response.ts';

/** Release, fingerprint of the filters, and how many items came before. */
const cursorContent = v.strictTuple([
  v.string(),
  v.string(),
  v.pipe(v.number(), v.integer(), v.minValue(1)),
]);

const base64url = (text: string): string =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const readCursor = (cursor: string): v.InferOutput<typeof cursorContent> => {
  try {
    return v.parse(
      cursorContent,
      JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))),
    );
  } catch {
    throw new RequestProblem('invalid-cursor', [
      { parameter: 'cursor', message: 'The cursor cannot be read.' },
    ]);
  }
};

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
 * @throws RequestProblem when the cursor is not one of ours, belongs to other filters,
 *   or to a release that is no longer held.
 */
export const pageOf = <T>(
  all: readonly T[],
  request: { cursor?: string | undefined; limit?: number | undefined },
  filters: string,
  dataVersion: string,
): Page<T> => {
  const { cursor, limit = 50 } = request;
  const mark = fingerprint(filters);
  let start = 0;
  if (cursor !== undefined) {
    const [version, forFilters, offset] = readCursor(cursor);
    if (version !== dataVersion) throw new RequestProblem('cursor-expired');
    if (forFilters !== mark || offset >= all.length)
      throw new RequestProblem('invalid-cursor', [
        { parameter: 'cursor', message: 'The cursor belongs to another request.' },
      ]);
    start = offset;
  }
  const end = start + limit;
  return {
    items: all.slice(start, end),
    total: all.length,
    next: end < all.length ? base64url(JSON.stringify([dataVersion, mark, end])) : null,
  };
};
