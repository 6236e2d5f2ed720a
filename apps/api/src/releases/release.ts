import { localise, type Dataset, type PageLanguage } from '@parley/model';
import { createIndex, type Index } from '@parley/queries';

/** A dataset in every language, with everything reachable by id. */
export type ReleaseIndex = Index<Dataset>;

/** One release of the data while it is served. Nothing in it changes. */
export interface Release {
  /** Semantic version of the data; no two releases that are held share one. */
  readonly version: string;
  readonly dataset: Dataset;
  /** The dataset with everything reachable by id. */
  readonly index: ReleaseIndex;
  /** The authored files that it was compiled from, `{ path, text }` a line; absent where only the dataset is at hand. */
  readonly authored: Uint8Array<ArrayBuffer> | undefined;
}

/** What a release is made of. */
export interface ReleaseData {
  /** Parsed by `datasetSchema`, its hash checked. */
  dataset: Dataset;
  authored?: Uint8Array<ArrayBuffer> | undefined;
}

export const releaseOf = ({ dataset, authored }: ReleaseData): Release => ({
  version: dataset.dataVersion,
  dataset,
  index: createIndex(dataset),
  authored,
});

/**
 * Something derived from a release alone, such as a search index or a file:
 * made when it is first needed, kept as long as the release is held, and gone with it.
 *
 * @returns Gives what belongs to a release; the same thing for the same release.
 */
export const perRelease = <T>(make: (release: Release) => T): ((release: Release) => T) => {
  const cache = new WeakMap<Release, { value: T }>();
  return (release) => {
    let cached = cache.get(release);
    if (!cached) {
      cached = { value: make(release) };
      cache.set(release, cached);
    }
    return cached.value;
  };
};

const localisedIndexes = perRelease((_release) => new Map<PageLanguage, Index>());

/** A release in one language, with everything reachable by id. */
export const indexIn = (release: Release, language: PageLanguage): Index => {
  const indexes = localisedIndexes(release);
  let index = indexes.get(language);
  if (!index) {
    index = createIndex(localise(release.dataset, language));
    indexes.set(language, index);
  }
  return index;
};
