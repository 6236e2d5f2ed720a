import { defineStore } from 'pinia';
import type { RouteLocationNormalizedLoaded } from 'vue-router';

/** What came of asking for a page's data. Four different things, four different screens. */
type PageState = 'waiting' | 'ready' | 'missing' | 'failed';

interface PageEntry {
  state: PageState;
  data: unknown;
}

/** How many pages are kept, so that going back shows them at once. */
const kept = 12;

/** Where a page's data are kept: its address without the fragment. */
export const keyOf = (route: Pick<RouteLocationNormalizedLoaded, 'fullPath'>): string =>
  route.fullPath.replace(/#.*$/, '');

/** Data of the pages visited last, by address. Filled while rendering, carried in the page, read on arrival. */
export const usePageStore = defineStore('page', {
  state: (): { entries: Record<string, PageEntry>; order: string[] } => ({
    entries: {},
    order: [],
  }),
  actions: {
    set(key: string, entry: PageEntry) {
      this.entries[key] = entry;
      this.order = [...this.order.filter((other) => other !== key), key];
      for (const old of this.order.splice(0, Math.max(0, this.order.length - kept)))
        delete this.entries[old];
    },
  },
});
