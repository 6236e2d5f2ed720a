import { createRouter, type Router, type RouterHistory } from 'vue-router';
import { pageLanguages } from './languages.ts';
import { routeRecords } from './routes.ts';
import { scrollToTarget } from './scroll-to-target.ts';

/** A router over every page in every language. */
export const createPageRouter = (history: RouterHistory): Router =>
  createRouter({
    history,
    routes: routeRecords(pageLanguages.map(({ prefix }) => prefix).filter(Boolean)),
    scrollBehavior: async (to, from, saved) => {
      if (saved) return saved;
      if (to.hash) {
        await scrollToTarget(to.hash);
        return false;
      }
      // Another view of the same page: the reader stays where they are.
      return to.path === from.path ? false : { top: 0 };
    },
  });
