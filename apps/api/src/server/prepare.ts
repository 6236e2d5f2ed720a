import { setTimeout as wait } from 'node:timers/promises';
import { exportFiles } from '@parley/contract';
import { indexInStepsOf } from '../resources/search.ts';
import type { Release } from '../releases/release.ts';
import type { Fetch } from './app-listener.ts';

/** How long the process is left to others before the first step, and between two, in milliseconds. */
const [before, between] = [500, 40];

/** How long a busy process is left alone, in milliseconds. */
const later = 1000;

interface PrepareOptions {
  fetch: Fetch;
  isOverloaded: () => boolean;
  /** Ends the work. */
  signal: AbortSignal;
}

/**
 * Makes what takes longest of a release before anybody asks for it: the search index, in steps of a
 * few milliseconds, and the workbooks, one after the other. Whoever asks sooner is answered as ever.
 *
 * @returns Once all is made, or the work has been ended.
 */
export const prepare = async (
  release: Release,
  { fetch, isOverloaded, signal }: PrepareOptions,
): Promise<void> => {
  const rest = async (milliseconds: number): Promise<void> => {
    do await wait(isOverloaded() ? later : milliseconds, undefined, { signal, ref: false });
    while (isOverloaded());
  };
  try {
    await rest(before);
    const index = indexInStepsOf(release);
    while (!index.step()) await rest(between);
    for (const { file, format } of exportFiles)
      if (format === 'xlsx') {
        await rest(between);
        await fetch(new Request(`http://localhost/v1/exports/${file}?at=${release.version}`), {});
      }
  } catch (error) {
    // Being ended is how this stops; any other mistake shows when somebody asks.
    if (!signal.aborted) throw error;
  }
};
