import type { Dataset } from '@parley/model';
import { catalogueOf, type Catalogue } from './catalogue.ts';

/** One release of the data while it is served. Nothing in it changes. */
export interface Release {
  /** Semantic version of the data; no two releases that are held share one. */
  readonly version: string;
  readonly dataset: Dataset;
  /** The dataset with everything reachable by id. */
  readonly catalogue: Catalogue;
}

export const releaseOf = (dataset: Dataset): Release => ({
  version: dataset.dataVersion,
  dataset,
  catalogue: catalogueOf(dataset),
});

/**
 * Something derived from a release alone, such as a search index or the pages rendered so far:
 * made when it is first asked for, kept as long as the release is held, and gone with it.
 *
 * @returns Gives what belongs to a release; the same thing for the same release.
 */
export const perRelease = <T>(make: (release: Release) => T): ((release: Release) => T) => {
  const made = new WeakMap<Release, { value: T }>();
  return (release) => {
    let kept = made.get(release);
    if (!kept) {
      kept = { value: make(release) };
      made.set(release, kept);
    }
    return kept.value;
  };
};
