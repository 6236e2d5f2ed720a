import { setTimeout as wait } from 'node:timers/promises';
import { parseDataset, type Dataset } from '@parley/model';
import { ReleaseConflict, type Releases } from '../../releases/releases.ts';
import type { TakeUpState } from '../../routes/health.ts';
import { breaksReaders } from './breaks.ts';
import { fetchLimited } from './fetch-limited.ts';
import { readTarball } from './read-tarball.ts';
import { Refusal } from './refusal.ts';
import { createRegistry, type Published } from './registry.ts';

/** Packed; the dataset of today is a hundredth of it. */
const mostPacked = 64 * 1024 * 1024;

/** After failures the wait doubles, up to this many times the usual one. */
const longestWait = 8;

export interface TakeUpOptions {
  /** Base address of an npm registry, without a slash at the end. */
  registry: string;
  /** The dist-tag to follow: `latest`, `next`. */
  channel: string;
  /** Seconds from one look to the next. */
  interval: number;
  releases: Releases;
  log: {
    info: (about: object, message: string) => void;
    warn: (about: object, message: string) => void;
  };
}

/** A dataset that may take the place of the current one. */
const checked = async (value: unknown, current: Dataset): Promise<Dataset> => {
  const result = await parseDataset(value);
  if ('refused' in result) throw new Refusal(`The dataset ${result.refused}.`, { isLasting: true });
  const { dataset } = result;
  if (breaksReaders(current, dataset))
    throw new Refusal(
      `Data ${dataset.dataVersion} may break those who rely on ${current.dataVersion}. Update the service itself.`,
      { isLasting: true },
    );
  return dataset;
};

/**
 * Follows a channel of an npm registry: looks for a new release of the data, checks it, and makes it the
 * current one. Whatever goes wrong, the service goes on with what it has; `state` and the log say so.
 */
export const createTakeUp = ({ registry, channel, interval, releases, log }: TakeUpOptions) => {
  const { latest } = createRegistry(registry, channel);
  const state: TakeUpState = { channel };
  let seen: string | undefined;
  let failures = 0;
  const stopping = new AbortController();

  const take = async ({ version, tarball, integrity }: Published): Promise<void> => {
    // The same bytes were taken, or will not get better.
    if (seen === integrity) return;
    const { bytes } = await fetchLimited(tarball, mostPacked);
    try {
      const dataset = await checked(readTarball(bytes, integrity), releases.current().dataset);
      const before = releases.current().version;
      const { version: now } = releases.publish(dataset);
      if (now !== before) log.info({ from: before, to: now, package: version }, 'New data.');
      seen = integrity;
    } catch (error) {
      if (error instanceof ReleaseConflict || (error instanceof Refusal && error.isLasting))
        seen = integrity;
      throw error;
    }
  };

  /** Looks once. Never throws. */
  const look = async (): Promise<void> => {
    try {
      const published = await latest();
      const isOld = seen === published.integrity;
      await take(published);
      failures = 0;
      // What was refused for good stays refused until there is something newer.
      if (!isOld) delete state.problem;
    } catch (error) {
      failures += 1;
      state.problem =
        error instanceof Refusal || error instanceof ReleaseConflict
          ? error.message
          : 'Taking up new data failed by a mistake of ours; see the log.';
      log.warn({ err: error, channel }, 'The data stay as they are.');
    }
    state.checked = new Date().toISOString();
  };

  const keepLooking = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await look();
      const seconds = interval * Math.min(2 ** failures, longestWait);
      // Stopping ends the wait with an error, and nothing else does.
      await wait(seconds * 1000, undefined, { signal: stopping.signal, ref: false }).catch(
        () => {},
      );
    }
  };

  return {
    state: (): TakeUpState => state,
    look,
    /** Looks now, and again and again. */
    start: (): void => void keepLooking(),
    stop: (): void => stopping.abort(),
  };
};
