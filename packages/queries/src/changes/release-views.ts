import type { Index } from '../create-index.ts';
import type { ReleaseRecord } from '../entities/types.ts';
import { countChanges, countsInWords } from './counts.ts';

/** A release as it stands in a list: what readers were told, and how much changed. */
export const releaseView = ({ changes, ...record }: ReleaseRecord) => ({
  ...record,
  counts: countChanges(changes),
  /** The same by kind, in one sentence; empty for the first release. */
  inWords: countsInWords(changes),
});

/** Every entry that ever changed, with its release, the latest first. */
export const allChanges = ({ dataset }: Index) =>
  dataset.releases.flatMap(({ version, date, changes }) =>
    changes.map((change) => ({ release: version, date, ...change })),
  );
