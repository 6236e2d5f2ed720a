import { compareVersions } from '@parley/model';
import { defineStore } from 'pinia';
import type { RouteLocationNormalizedLoaded } from 'vue-router';
import type { PageAnswer, PageState } from './page-data.ts';

interface PageEntry {
  state: PageState;
  dataVersion: string;
  /** Absent of a page that the server sent as HTML alone. */
  data?: unknown;
}

/** How many pages are kept, so that going back shows them at once. */
const maxPages = 12;

/**
 * What a page's data depend on: its path, and those parts of the query that its loader reads,
 * in the order in which the route names them. Pages are kept, fetched and cached under it.
 */
export const keyOf = ({
  path,
  query,
  meta,
}: Pick<RouteLocationNormalizedLoaded, 'path' | 'query' | 'meta'>): string => {
  const read = (meta.query ?? []).flatMap((name) =>
    [query[name] ?? []].flat().map((value) => [name, value ?? ''] satisfies [string, string]),
  );
  return read.length === 0 ? path : `${path}?${new URLSearchParams(read)}`;
};

/** Whether one release of the data comes after another. */
export const isNewer = (release: string, other: string): boolean =>
  compareVersions(release, other) > 0;

/** Data of the pages visited last. Filled while rendering; a page carries its own where it cannot be without. */
export const usePageStore = defineStore('page', {
  state: () => ({
    /** The build of the app that the pages were made by. */
    build: '',
    /** The newest release of the data that was heard of. */
    newest: '',
    entries: {} as Record<string, PageEntry>,
    order: [] as string[],
  }),
  getters: {
    /** Whether a page need not be asked for again: it is there, or known not to be, in the newest release. */
    isKnown:
      ({ entries, newest }) =>
      (key: string): boolean => {
        const entry = entries[key];
        if (entry?.dataVersion !== newest) return false;
        return entry.state === 'ready' ? entry.data !== undefined : entry.state !== 'failed';
      },
    /** Whether a page is there as HTML without its data. */
    isHtmlAlone:
      ({ entries }) =>
      (key: string): boolean => {
        const entry = entries[key];
        return entry?.state === 'ready' && entry.data === undefined;
      },
    /** Whether a page is shown from a release that is no longer the newest. */
    isOutdated:
      ({ entries, newest }) =>
      (key: string): boolean => {
        const entry = entries[key];
        return entry?.state === 'ready' && isNewer(newest, entry.dataVersion);
      },
  },
  actions: {
    store(key: string, { build, dataVersion, state, data }: PageAnswer) {
      this.build ||= build;
      this.hearOf(dataVersion);
      this.entries[key] = { state, dataVersion, data };
      this.order = [...this.order.filter((other) => other !== key), key];
      for (const old of this.order.splice(0, Math.max(0, this.order.length - maxPages)))
        delete this.entries[old];
    },
    hearOf(dataVersion: string) {
      if (isNewer(dataVersion, this.newest)) this.newest = dataVersion;
    },
  },
});
