import { compareVersions, type Dataset } from '@parley/model';

const majorOf = (version: string): string => version.slice(0, version.indexOf('.'));

/** What two releases are compared by. */
type Told = Pick<Dataset, 'dataVersion' | 'releases'>;

/**
 * Whether going from one release to another, forwards or back, may break programs that read the data.
 * Releases say it themselves: each record in the history tells how much it changed for such a program.
 * The number alone does not, since code and data share the versions of one package, and code may break
 * alone. It decides where the newer release does not tell of itself and of how it came from the older.
 */
export const isBreaking = (from: Told, to: Told): boolean => {
  const [older, newer] =
    compareVersions(from.dataVersion, to.dataVersion) <= 0 ? [from, to] : [to, from];
  const sinceOlder = ({ version }: { version: string }): number =>
    compareVersions(version, older.dataVersion);
  const known = newer.releases.filter(
    ({ version }) => compareVersions(version, newer.dataVersion) <= 0,
  );
  const tells =
    known.some(({ version }) => version === newer.dataVersion) &&
    known.some((record) => sinceOlder(record) <= 0);
  if (!tells) return majorOf(older.dataVersion) !== majorOf(newer.dataVersion);
  return known.some((record) => sinceOlder(record) > 0 && record.bump === 'major');
};
