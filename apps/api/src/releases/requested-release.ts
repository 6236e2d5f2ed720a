import { readCursor } from '../paging.ts';
import { RequestProblem } from '../problem-response.ts';
import type { Release } from './release.ts';
import type { Releases } from './releases.ts';

/**
 * The release that a request asks for by `at` or by the release of its cursor; without either,
 * the one it began in.
 *
 * @throws RequestProblem when the release is not held, or `at` and the cursor name two.
 */
export const requestedRelease = (
  { at, cursor }: { at?: string | undefined; cursor?: string | undefined },
  began: Release,
  releases: Releases,
): Release => {
  const find = (version: string) => (version === began.version ? began : releases.find(version));
  const named = at === undefined ? undefined : find(at);
  if (at !== undefined && !named)
    throw new RequestProblem('release-not-held', [
      {
        parameter: 'at',
        message: `Held are: ${releases
          .retained()
          .map(({ version }) => version)
          .join(', ')}.`,
      },
    ]);
  if (cursor === undefined) return named ?? began;
  const { version, mark } = readCursor(cursor);
  if (named && named.version !== version)
    throw new RequestProblem('invalid-cursor', [
      { parameter: 'cursor', message: 'The cursor belongs to another release than `at` names.' },
    ]);
  const release = find(version);
  if (!release?.dataset.hash.startsWith(mark)) throw new RequestProblem('cursor-expired');
  return release;
};
