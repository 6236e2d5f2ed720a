import { compareVersions } from '@parley/model';
import { UpdateRefused } from './update-refused.ts';

/** Releases that are followed only where the operator says so. */
export const allowable = ['older', 'prerelease'] as const;

export type Allowed = ReadonlySet<(typeof allowable)[number]>;

const isPrerelease = (version: string): boolean => version.includes('-');

/**
 * Refuses a version that nobody should be led to unasked: one from before the data that are served, and
 * one that is not released yet.
 *
 * @throws UpdateRefused that names the setting which allows it.
 */
export const requireFollowable = (current: string, next: string, allowed: Allowed): void => {
  if (isPrerelease(next) && !allowed.has('prerelease'))
    throw new UpdateRefused(
      `Data ${next} are a prerelease. DATA_ALLOW=prerelease lets the service take them.`,
      { isLasting: true },
    );
  if (compareVersions(next, current) < 0 && !allowed.has('older'))
    throw new UpdateRefused(
      `Data ${next} are older than ${current}. DATA_ALLOW=older lets the service go back.`,
      { isLasting: true },
    );
};
