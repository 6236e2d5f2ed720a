import { setTimeout as wait } from 'node:timers/promises';
import { ReleaseConflict, type Releases } from '../../releases/releases.ts';
import type { TakeUpState } from '../../routes/health.ts';
import { checkRelease } from './check-release.ts';
import { fetchLimited } from './fetch-limited.ts';
import { requireFollowable, type Allowed } from './may-follow.ts';
import { createRegistry, type Published } from './registry.ts';
import { UpdateRefused } from './update-refused.ts';

/** Compressed, in bytes: ten times what the package takes today. */
const mostPacked = 8_000_000;

/** After failures the wait doubles, up to this many times the usual one. */
const longestWait = 8;

/** By how much of itself a wait differs, so that services started together do not ask together. */
const jitter = 0.2;

/** More releases than these are not remembered as refused. */
const mostRefused = 100;

export interface DataUpdatesOptions {
  /** Base address of an npm registry, without a slash at the end. */
  registry: string;
  /** The dist-tag to follow: `latest`, `next`. */
  channel: string;
  /** Seconds from one look to the next. */
  interval: number;
  /** Kinds of releases that are refused unless they are named here. */
  allowed: Allowed;
  releases: Releases;
  log: {
    info: (about: object, message: string) => void;
    warn: (about: object, message: string) => void;
  };
}

/** Seconds to wait after so many failures in a row. */
export const waitAfter = (
  failures: number,
  interval: number,
  random: () => number = Math.random,
): number => interval * Math.min(2 ** failures, longestWait) * (1 + jitter * (2 * random() - 1));

/**
 * Follows a channel of an npm registry: looks for a new release of the data, checks it in a thread of its
 * own, and makes it the current one. Whatever goes wrong, the service goes on with what it has; `state`
 * and the log say so.
 */
export const createDataUpdates = ({
  registry,
  channel,
  interval,
  allowed,
  releases,
  log,
}: DataUpdatesOptions) => {
  const { latest } = createRegistry(registry, channel);
  const state: TakeUpState = { channel };
  let lastIntegrity: string | undefined;
  /** Why a tarball was refused for good, by its integrity. */
  const refused = new Map<string, Error>();
  let failures = 0;
  const stopping = new AbortController();

  const update = async ({ version, tarball, integrity }: Published): Promise<void> => {
    if (lastIntegrity === integrity) return;
    const known = refused.get(integrity);
    if (known) throw known;
    try {
      const current = releases.current();
      const { bytes } = await fetchLimited(tarball, mostPacked);
      const { dataset, authored } = await checkRelease({ bytes, integrity });
      requireFollowable(current.version, dataset.dataVersion, allowed);
      const { version: now } = releases.publish(dataset, authored);
      if (now !== current.version)
        log.info({ from: current.version, to: now, package: version }, 'New data.');
      lastIntegrity = integrity;
    } catch (error) {
      if (error instanceof ReleaseConflict || (error instanceof UpdateRefused && error.isLasting)) {
        if (refused.size >= mostRefused) refused.clear();
        // The same bytes will be no better: they are not fetched again.
        refused.set(integrity, error);
      }
      throw error;
    }
  };

  /** Looks once. Never throws. */
  const poll = async (): Promise<void> => {
    let published: Published | undefined;
    try {
      published = await latest();
      const isKnown = refused.has(published.integrity);
      await update(published).catch((error: unknown) => {
        if (!isKnown) log.warn({ err: error, channel }, 'The data stay as they are.');
        throw error;
      });
      failures = 0;
      delete state.problem;
    } catch (error) {
      // What is refused for good is no reason to look less often: it may be replaced at any time.
      failures = published && refused.has(published.integrity) ? 0 : failures + 1;
      state.problem =
        error instanceof UpdateRefused || error instanceof ReleaseConflict
          ? error.message
          : 'The update failed by our mistake; see the log.';
      if (published === undefined) log.warn({ err: error, channel }, 'The data stay as they are.');
    }
    state.checked = new Date().toISOString();
  };

  const startPolling = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await poll();
      // Stopping ends the wait with an error, and nothing else does.
      await wait(waitAfter(failures, interval) * 1000, undefined, {
        signal: stopping.signal,
        ref: false,
      }).catch(() => {});
    }
  };

  return {
    state: (): TakeUpState => state,
    poll,
    /** Looks now, and again and again. */
    start: (): void => void startPolling(),
    stop: (): void => stopping.abort(),
  };
};
