import { lt, major, prerelease } from 'semver';
import { UpdateRefused } from './update-refused.ts';

/** Releases that are followed only where the operator says so. */
export const allowable = ['older', 'prerelease'] as const;

export type Allowed = ReadonlySet<(typeof allowable)[number]>;

const refuse = (why: string): never => {
  throw new UpdateRefused(why, { isLasting: true });
};

/**
 * Refuses a version that nobody should be led to unasked: one from before the data that are served, one
 * that is not released yet, and one of another major, which may break programs that read the data.
 *
 * @throws UpdateRefused that names what to do.
 */
export const requireFollowable = (current: string, next: string, allowed: Allowed): void => {
  if (prerelease(next) !== null && !allowed.has('prerelease'))
    refuse(`Data ${next} are a prerelease. DATA_ALLOW=prerelease lets the service take them.`);
  if (major(next) !== major(current))
    refuse(
      `Data ${next} may break those who rely on ${current}: the major version differs. Update the service itself.`,
    );
  if (lt(next, current) && !allowed.has('older'))
    refuse(`Data ${next} are older than ${current}. DATA_ALLOW=older lets the service go back.`);
};
