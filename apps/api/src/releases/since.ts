import { compareVersions, type ChangeKind, type ReleaseRecord } from '@parley/model';
import { RequestProblem } from '../problem-response.ts';
import { perRelease, type Release } from './release.ts';

const isVersion = (since: string): boolean => since.includes('.');

/** Versions that a caller may have a copy of, the latest first. */
const versionsOf = ({ dataset }: Release): string[] => [
  ...new Set([dataset.dataVersion, ...dataset.releases.map(({ version }) => version)]),
];

/**
 * Whether a release came since a day or after a version.
 *
 * @param parameter The parameter that says it.
 * @throws RequestProblem for a version that was never made: whoever has it must not believe that nothing changed.
 */
export const cameSince = (
  release: Release,
  since: string,
  parameter: string,
): ((record: { version: string; date: string }) => boolean) => {
  if (!isVersion(since)) return ({ date }) => date >= since;
  const versions = versionsOf(release);
  if (!versions.includes(since))
    throw new RequestProblem('invalid-parameter', [
      {
        parameter,
        message: `\`${parameter}\` is a version that was not made. It may be a day, or: ${versions.join(', ')}.`,
      },
    ]);
  return ({ version }) => compareVersions(version, since) > 0;
};

/** Ids of the entries of one kind that a release changed; entries of two kinds may have the same. */
const idsIn = ({ changes }: ReleaseRecord, kind: ChangeKind | undefined): string[] =>
  changes.filter((change) => change.kind === kind).map(({ id }) => id);

/** The oldest release, in which everything was new. */
const firstOf = perRelease(
  ({ dataset }) => dataset.releases.at(-1) ?? { version: dataset.dataVersion, date: dataset.date },
);

/**
 * Whether an entry was added or changed since a day or after a version; everything was, where that is before
 * the first release.
 *
 * @param kind What the entries are.
 * @throws RequestProblem for a version that was never made.
 */
export const changedSince = (
  release: Release,
  since: string | undefined,
  kind: ChangeKind | undefined,
): ((entry: unknown) => boolean) => {
  if (since === undefined) return () => true;
  const came = cameSince(release, since, 'changed_since');
  if (came(firstOf(release))) return () => true;
  const ids = new Set(
    release.dataset.releases.filter(came).flatMap((record) => idsIn(record, kind)),
  );
  return (entry) =>
    typeof entry === 'object' && entry !== null && 'id' in entry && ids.has(String(entry.id));
};
