import type { Dataset } from '@parley/model';
import { releaseOf, type Release, type ReleaseData } from './release.ts';

/** How many releases are held however old they are: the current one and those before it. */
const minRetained = 3;

/** How long any release is held after another one took its place, in milliseconds. */
const heldFor = 24 * 60 * 60 * 1000;

/** More than these are never held, so that a flood of releases cannot fill the memory. */
const maxRetained = 12;

/** A release that is published again under the same version, with other content. */
export class ReleaseConflict extends Error {
  override name = 'ReleaseConflict';
}

/**
 * The releases a running service answers from.
 *
 * A request reads `current()` or `find()` once, at its start, and keeps that release to its end;
 * so the current release can be exchanged at any moment, and no answer mixes two.
 */
export interface Releases {
  /** The release that answers requests which ask for none. */
  current: () => Release;
  /** Every release that can be asked for, the current one first, then by when they were current. */
  retained: () => readonly Release[];
  /** A release that is held, by its version. */
  find: (version: string) => Release | undefined;
  /**
   * Makes a dataset the current release, from the next request on. One that is held already
   * becomes current again, with everything that was derived from it.
   *
   * @param authored The authored files that it was compiled from, where they are at hand.
   * @throws ReleaseConflict when its version is held with other content: a version never changes.
   */
  publish: (dataset: Dataset, authored?: ReleaseData['authored']) => Release;
  /** Tells of the release that is current, now and whenever there is another. */
  eachCurrent: (listener: (release: Release) => void) => void;
}

/**
 * Holds the releases of one service: the last three, and any other for 24 hours after it was
 * replaced, so that a crawl can finish in the release it began in.
 *
 * @param authored The authored files of the first, where they are at hand.
 * @param now A clock that nobody sets, in milliseconds.
 */
export const createReleases = (
  first: Dataset,
  authored?: ReleaseData['authored'],
  now: () => number = () => performance.now(),
): Releases => {
  let current = releaseOf({ dataset: first, authored });
  /** Latest first, each with the time at which another took its place. */
  let all: readonly { release: Release; replaced?: number }[] = [{ release: current }];

  const listeners: ((release: Release) => void)[] = [];

  const retained = () => {
    const time = now();
    all = all.filter(
      ({ replaced }, place) =>
        place < minRetained ||
        (place < maxRetained && replaced !== undefined && time - replaced < heldFor),
    );
    return all.map(({ release }) => release);
  };
  const find = (version: string) => retained().find((release) => release.version === version);

  return {
    current: () => current,
    retained,
    find,
    publish: (dataset, files) => {
      const same = find(dataset.dataVersion);
      if (same && same.dataset.hash !== dataset.hash)
        throw new ReleaseConflict(
          `Release ${dataset.dataVersion} is held with other content. Give the new content a version of its own.`,
        );
      const next = same ?? releaseOf({ dataset, authored: files });
      if (next === current) return current;
      const time = now();
      all = [
        { release: next },
        ...all
          .filter(({ release }) => release !== next)
          .map((each) => (each.release === current ? { ...each, replaced: time } : each)),
      ];
      current = next;
      for (const listener of listeners) listener(current);
      return current;
    },
    eachCurrent: (listener) => {
      listeners.push(listener);
      listener(current);
    },
  };
};
