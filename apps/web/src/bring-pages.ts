import type { Ref } from 'vue';
import type { RouteLocationNormalized, RouteLocationResolved, Router } from 'vue-router';
import type { PageAnswer } from './page-data.ts';
import { keyOf, type usePageStore } from './page-store.ts';

/** Brings the data of a page: from its loader on a server, over the network in a browser. */
export type LoadPage = (
  to: Pick<RouteLocationResolved, 'name' | 'path' | 'params' | 'query' | 'meta'>,
) => Promise<PageAnswer>;

/**
 * Has the router bring each page's data before it shows the page, while its component is on its way.
 *
 * @param waiting Told whether a page is being waited for.
 */
export const bringPages = (
  router: Router,
  pages: ReturnType<typeof usePageStore>,
  loadPage: LoadPage,
  waiting: Ref<boolean>,
): void => {
  const underway = new Map<string, Promise<PageAnswer>>();

  router.beforeEach((to) => {
    const key = keyOf(to);
    if (!pages.isKnown(key) && !underway.has(key)) {
      const answer = loadPage(to);
      // It is awaited below; until then nobody listens, and a rejection must not end the process.
      answer.catch(() => {});
      underway.set(key, answer);
    }
    waiting.value = true;
  });
  router.beforeResolve(async (to) => {
    const answer = await underway.get(keyOf(to));
    if (answer === undefined) return true;
    if (answer.build !== '' && pages.build !== '' && answer.build !== pages.build) {
      // Only the newer app knows the shape of newer data: it is loaded whole.
      location.assign(router.resolve(to.fullPath).href);
      return false;
    }
    pages.keep(keyOf(to), answer);
    return true;
  });
  const done = (to: RouteLocationNormalized): void => {
    underway.delete(keyOf(to));
    waiting.value = underway.size > 0;
  };
  router.afterEach(done);
  router.onError((_error, to) => {
    done(to);
    // A script of the page did not come: it is gone with an older build, or the network is.
    if (!import.meta.env.SSR) location.assign(router.resolve(to.fullPath).href);
  });
};
