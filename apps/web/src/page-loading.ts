import type { Ref } from 'vue';
import {
  START_LOCATION,
  type RouteLocationNormalized,
  type RouteLocationResolved,
  type Router,
} from 'vue-router';
import { loadPageComponent } from './page-components.ts';
import type { PageAnswer } from './page-data.ts';
import { keyOf, type usePageStore } from './page-store.ts';

/** Brings the data of a page: from its loader on a server, over the network in a browser. */
export type LoadPage = (
  to: Pick<RouteLocationResolved, 'name' | 'path' | 'params' | 'query' | 'meta'>,
) => Promise<PageAnswer>;

/**
 * Has the router bring each page's data and component before it shows the page. The page that the
 * server sent without its data needs neither until it is used.
 *
 * @param waiting Told whether a page is being waited for.
 */
export const loadPagesOnNavigation = (
  router: Router,
  pages: ReturnType<typeof usePageStore>,
  loadPage: LoadPage,
  waiting: Ref<boolean>,
): void => {
  const underway = new Map<string, Promise<PageAnswer | undefined>>();
  /** Without a network the script of a page may be out of reach as well; then the failure is shown. */
  const loadAnswer = async (to: RouteLocationNormalized, key: string) => {
    const own = loadPageComponent(to.name).then(
      () => undefined,
      (error: unknown) => error ?? new Error('The page has no script.'),
    );
    const answer = pages.isKnown(key) ? undefined : await loadPage(to);
    const error = await own;
    if (error !== undefined && answer?.state !== 'failed') throw error;
    return answer;
  };

  router.beforeEach((to, from) => {
    const key = keyOf(to);
    waiting.value = true;
    if (underway.has(key) || (from === START_LOCATION && pages.isHtmlAlone(key))) return;
    const loading = loadAnswer(to, key);
    // It is awaited below; until then nobody listens, and a rejection must not end the process.
    loading.catch(() => undefined);
    underway.set(key, loading);
  });
  router.beforeResolve(async (to) => {
    const answer = await underway.get(keyOf(to));
    if (answer === undefined) return true;
    if (answer.build !== '' && pages.build !== '' && answer.build !== pages.build) {
      // Only the newer app knows the shape of newer data: it is loaded whole.
      location.assign(router.resolve(to.fullPath).href);
      return false;
    }
    pages.store(keyOf(to), answer);
    return true;
  });
  const done = (to: RouteLocationNormalized): void => {
    underway.delete(keyOf(to));
    waiting.value = underway.size > 0;
  };
  router.afterEach((to, _from, failure) => {
    // What was asked for before is not waited for: the reader went on, or was led elsewhere.
    if (!failure) underway.clear();
    done(to);
  });
  router.onError((_error, to) => {
    done(to);
    // A script of the page did not come: it is gone with an older build, or the network is.
    if (!import.meta.env.SSR) location.assign(router.resolve(to.fullPath).href);
  });
};
