import type { Context } from 'hono';
import type { Release } from './release.ts';
import type { Releases } from './releases.ts';

/** What every request carries through the app. */
export interface AppEnv {
  Variables: {
    /** The release that answers, read once at the start of the request. */
    release: Release;
    /** The name by which the log knows the request. */
    requestId: string;
  };
}

/** Nobody outside can name it, so only the service itself can choose a release this way. */
const pinned = Symbol('the release that answers');

/**
 * The environment of a request that the service makes to itself while it answers another one,
 * for `app.request(address, undefined, answeringFrom(release, requestId))`: both are answered from one
 * release, and the log names both alike.
 */
export const answeringFrom = (release: Release, requestId?: string): object => ({
  [pinned]: release,
  requestId,
});

/** The release for a request that begins: the one it was pinned to, or the current one. */
export const releaseAtStart = (context: Context, releases: Releases): Release => {
  const environment: { [pinned]?: Release } = context.env ?? {};
  return environment[pinned] ?? releases.current();
};
